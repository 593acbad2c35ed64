// An object that is put into an array is the same object when it is changed there.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function fill(account: Account): void {
  const main = { contact: '' };
  const other = { contact: '' };
  const all = [main, other];
  const first = all[0];
  if (first) first.contact = account.phone;
  addToAudience(main.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(other.contact);
  for (const each of all) each.contact = account.recoveryEmail;
  addToAudience(other.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
}
