// An array literal keeps its places apart.

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

export function cells(account: Account): void {
  const row = [account.name, account.phone];
  addToAudience(row[0]);
  addToAudience(row[1]);
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
}
