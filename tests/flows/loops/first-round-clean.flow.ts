// A loop that goes round once finds nothing of a round before.

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

export function pairs(account: Account, verify: (phone: string) => void): void {
  let previous = account.name;
  for (let round = 0; round < 1; round++) {
    addToAudience(previous);
    previous = account.phone;
  }
  verify(previous);
  let last = account.city;
  do {
    addToAudience(last);
    last = account.phone;
  } while (false);
  verify(last);
}
