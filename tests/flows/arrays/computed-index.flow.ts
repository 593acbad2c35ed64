// An index that is computed from constants is that index.

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

const NAME = 0;

export function fields(account: Account): void {
  const row = [account.name, account.phone, account.city];
  addToAudience(row[NAME + 1]);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  let at = 0;
  at++;
  addToAudience(row[at]);
  //            ^^^^^^^ security -> advertising: Account.phone
}
