// `shift` and `unshift` move each element by its place.

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
  const row = [account.name, account.phone, account.city];
  row.shift();
  addToAudience(row[0]);
  //            ^^^^^^ security -> advertising: Account.phone
  row.unshift('Kiel', 'Bonn');
  addToAudience(row[2]);
  //            ^^^^^^ security -> advertising: Account.phone
}
