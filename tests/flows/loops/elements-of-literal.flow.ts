// A round that changes the element of a literal changes the object that stands there.

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
  const main = { contact: '', city: '' };
  const other = { contact: '', city: '' };
  for (const each of [main, other]) each.contact = account.phone;
  addToAudience(other.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(main.city);
}
