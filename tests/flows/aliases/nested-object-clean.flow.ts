// Replacing the part puts the labelled one out of reach.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function assemble(account: Account, verify: (contact: { tel: string }) => void): void {
  const contact = { tel: account.phone };
  const lead = { contact, title: account.name };
  verify(lead.contact);
  lead.contact = { tel: '' };
  addToAudience(lead.contact.tel);
}
