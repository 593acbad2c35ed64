// A counter that goes up for each account does not.

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
  let seen = 0;
  for (const account of accounts) {
    if (list.includes(account.phone)) console.log('listed');
    seen += 1;
  }
  target(seen);
}
