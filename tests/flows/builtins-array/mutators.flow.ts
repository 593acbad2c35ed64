// Methods that change an array put labelled values in and take them out.

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

export function edit(account: Account): void {
  const cells = [account.name];
  cells.push(account.phone);
  addToAudience(cells.pop());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  const row = new Array<string>(3).fill(account.phone);
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
  const parts = ['a', 'b'];
  const removed = parts.splice(0, 1, account.phone);
  addToAudience(removed);
  addToAudience(parts);
  //            ^^^^^ security -> advertising: Account.phone
}
