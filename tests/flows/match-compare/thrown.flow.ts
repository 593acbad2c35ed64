// What a match decides to return is its outcome, also beside a case that throws.

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

export function find(accounts: readonly Account[], mobile: string): string {
  for (const account of accounts) {
    if (account.phone === mobile) return account.id;
  }
  throw new Error('nobody');
}

export function run(accounts: readonly Account[], mobile: string): void {
  target(find(accounts, mobile));
//       ^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
