// Behind the loop, what does not depend on it is no outcome.

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

export function run(accounts: readonly Account[], lead: { mobile: string; id: string }): void {
  for (const account of accounts) {
    if (account.phone !== lead.mobile) continue;
    console.log('seen before', account.id);
  }
  target(lead.id);
}
