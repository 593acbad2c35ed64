// Another object of the array is changed.

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
  const second = all[1];
  if (second) second.contact = account.phone;
  addToAudience(main.contact);
  addToAudience(all[0]);
}
