// Two parameters that a function swaps leave it swapped.

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

function swapped(first: string, second: string): { first: string; second: string } {
  [first, second] = [second, first];
  return { first, second };
}

export function enrol(account: Account): void {
  const { first, second } = swapped(account.name, account.phone);
  addToAudience(second);
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
}
