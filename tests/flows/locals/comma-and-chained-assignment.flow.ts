// Of a comma expression the last value counts, and an assignment is its value.

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

export function enrol(account: Account): void {
  let first: string;
  let second: string;
  const third = (first = second = account.phone);
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(second);
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(third);
  //            ^^^^^ security -> advertising: Account.phone
  let seen = 0;
  addToAudience((seen++, account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
