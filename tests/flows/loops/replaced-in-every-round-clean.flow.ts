// A loop that surely goes round replaces what stood before it.

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

export function mask(account: Account): void {
  let contact = account.phone;
  for (let round = 0; round < 3; round++) contact = '*'.repeat(round);
  addToAudience(contact);
  let city = account.phone;
  let left = 2;
  while (left > 0) {
    city = account.city;
    left--;
  }
  addToAudience(city);
}
