// Without types the functions are known by the package's name.

// @filename: packages.d.ts
declare module 'libphonenumber-js';

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
import { parsePhoneNumber } from 'libphonenumber-js';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account): void {
  const parsed = parsePhoneNumber(account.phone, 'DE');
  addToAudience(parsed.number);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parsed.format('E.164'));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
