// Optional chains read the member they end at.

// @filename: lead.ts
export interface Lead {
  contact?: {
    /** @purpose security.verification */
    mobile?: string;
    city?: string;
  };
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Lead } from './lead.ts';

export function enrol(lead: Lead | undefined, leads: Map<number, Lead>): void {
  addToAudience(lead?.contact?.city);
  addToAudience(lead?.contact?.mobile);
  //            ^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Lead.contact.mobile
  const found = leads.get(1)?.contact?.['mobile']?.trim();
  addToAudience(found);
  //            ^^^^^ security.verification -> advertising: Lead.contact.mobile
}
