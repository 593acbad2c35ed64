// The rest of a pattern keeps the labelled members that were not taken out.

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

export function strip(account: Account): void {
  const { name, ...others } = account;
  addToAudience(name);
  addToAudience(others.phone);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
