// A sanitizer takes the label from its result, not from its argument.

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

// @filename: country.ts
/** @sanitizes security Only the country is left, which the account shows publicly. */
export function countryOf(phone: string): string {
  return phone.slice(0, 3);
}

export function areaOf(phone: string): string {
  return phone.slice(0, 5);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { areaOf, countryOf } from './country.ts';

export function enrol(account: Account): void {
  const { phone } = account;
  addToAudience(countryOf(phone));
  addToAudience(areaOf(phone));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
}
