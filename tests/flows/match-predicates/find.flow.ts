// Whom a predicate over the phone finds is the outcome of a match.

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

export function run(accounts: readonly Account[], mobile: string): void {
  const found = accounts.find((account) => account.phone === mobile);
  if (found) target(found.country);
//                  ^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
