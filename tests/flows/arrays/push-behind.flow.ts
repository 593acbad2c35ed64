// What is pushed stands behind what was there, and is taken from there.

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

export function columns(account: Account): void {
  const row = [account.name, account.city];
  row.push(account.phone);
  addToAudience(row[2]);
  //            ^^^^^^ security -> advertising: Account.phone
  const last = row.pop();
  addToAudience(last);
  //            ^^^^ security -> advertising: Account.phone
  addToAudience(row);
}
