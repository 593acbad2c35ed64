// A store into one of two objects may be in either.

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

export function fill(account: Account, isMain: boolean): void {
  const main = { contact: '' };
  const other = { contact: '' };
  const chosen = isMain ? main : other;
  chosen.contact = account.phone;
  addToAudience(main.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(other);
  //            ^^^^^ security -> advertising: Account.phone
}
