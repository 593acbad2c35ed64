// A value moves from variable to variable, one a round.

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(accounts: readonly Account[]): void {
  let newest = '';
  let middle = '';
  let oldest = '';
  for (const account of accounts) {
    oldest = middle;
    middle = newest;
    newest = account.phone;
  }
  addToAudience(oldest);
  //            ^^^^^^ security -> advertising: Account.phone
}
