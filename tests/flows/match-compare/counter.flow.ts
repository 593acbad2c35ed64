// A counter that goes up for each match counts them.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: readonly unknown[]): void {
  console.log(rows.length);
}

export function target(value: unknown): void {
  console.log(typeof value);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { target } from './ads.ts';

export function run(accounts: readonly Account[], list: readonly string[]): void {
  let hits = 0;
  for (const account of accounts) {
    if (list.includes(account.phone)) hits += 1;
  }
  target(hits);
//       ^^^^ matched security -> advertising: Account.phone
}
