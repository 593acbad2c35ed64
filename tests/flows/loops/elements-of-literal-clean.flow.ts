// A round changes no object that does not stand in the literal.

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

export function fill(account: Account, verify: (phone: string) => void): void {
  const main = { contact: '', city: '' };
  const other = { contact: '', city: '' };
  for (const each of [main]) each.contact = account.phone;
  verify(main.contact);
  addToAudience(other.contact);
  for (const each of [main, other]) each.city = account.city;
  addToAudience(main.city);
}
