// A store into an object that is already part of another one is seen from there.

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

export function assemble(account: Account): void {
  const contact = { tel: '' };
  const lead = { contact, title: account.name };
  contact.tel = account.phone;
  addToAudience(lead.contact.tel);
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(lead.title);
}
