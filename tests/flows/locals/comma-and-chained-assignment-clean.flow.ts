// The phone is not the last value of the comma expression.

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
  const third = (first = second = account.phone.length > 3 ? 'long' : 'short');
  addToAudience(first);
  addToAudience(second);
  addToAudience(third);
  let seen = 0;
  addToAudience((account.phone, seen++));
}
