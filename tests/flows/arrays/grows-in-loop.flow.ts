// An array that each round lengthens holds what it was given at any place.

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

export function columns(accounts: readonly Account[]): void {
  const row = ['contacts'];
  for (const account of accounts) row.push(account.phone);
  addToAudience(row[1]);
  //            ^^^^^^ security -> advertising: Account.phone
}
