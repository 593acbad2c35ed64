// A generator that yields those who match yields the outcome.

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

function* matching(accounts: readonly Account[], list: readonly string[]): Generator<string> {
  for (const account of accounts) {
    if (list.includes(account.phone)) yield account.id;
  }
}

export function run(accounts: readonly Account[], list: readonly string[]): void {
  for (const id of matching(accounts, list)) target(id);
//                                                  ^^ matched security -> advertising: Account.phone
}
