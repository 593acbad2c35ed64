// Elements that change places stand at each other's index.

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

export function order(account: Account): void {
  const row = [account.name, account.phone];
  [row[0], row[1]] = [row[1], row[0]];
  addToAudience(row[0]);
  //            ^^^^^^ security -> advertising: Account.phone
}
