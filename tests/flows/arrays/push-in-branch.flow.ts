// Where a branch pushes, the length is unknown: what comes behind may stand anywhere.

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

export function columns(account: Account, hasCity: boolean): void {
  const row = [account.name];
  if (hasCity) row.push(account.city);
  row.push(account.phone);
  addToAudience(row[1]);
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(row.at(-1));
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
