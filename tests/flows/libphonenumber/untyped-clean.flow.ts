// Without types, too, validity tells nothing.

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
import { isValidPhoneNumber, parsePhoneNumber } from 'libphonenumber-js';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(parsePhoneNumber(account.phone).number);
  addToAudience(isValidPhoneNumber(account.phone));
}
