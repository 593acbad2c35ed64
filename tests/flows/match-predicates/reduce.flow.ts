// A reduction that adds up matches gives their number.

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

export function run(accounts: readonly Account[], list: ReadonlySet<string>): void {
  const hits = accounts.reduce((sum, account) => (list.has(account.phone) ? sum + 1 : sum), 0);
  target(hits);
//       ^^^^ matched security -> advertising: Account.phone
}
