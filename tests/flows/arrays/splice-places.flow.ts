// `splice` gives what it takes out and puts the others together.

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
  const row = [account.name, account.phone, account.city, account.recoveryEmail];
  const taken = row.splice(1, 1);
  addToAudience(taken);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(row[2]);
  //            ^^^^^^ security -> advertising: Account.recoveryEmail
  row.splice(0, 2, account.phone);
  addToAudience(row[0]);
  //            ^^^^^^ security -> advertising: Account.phone
}
