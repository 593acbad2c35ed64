// Optional chains to the neighbour are clean.

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
  addToAudience(leads.get(1)?.contact?.['city']?.trim());
  addToAudience(lead?.contact?.mobile?.length);
}
