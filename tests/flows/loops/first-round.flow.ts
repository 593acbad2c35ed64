// A counted loop may find in its second round what its first one left.

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

export function pairs(account: Account): void {
  let previous = account.name;
  for (let round = 0; round < 2; round++) {
    addToAudience(previous);
    //            ^^^^^^^^ security -> advertising: Account.phone
    previous = account.phone;
  }
}
