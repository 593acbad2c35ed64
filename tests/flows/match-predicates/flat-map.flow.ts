// Rows made only for those who match are the outcome.

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
import { upload } from './ads.ts';

export function run(accounts: readonly Account[], list: readonly string[]): void {
  const rows = accounts.flatMap((account) => (list.includes(account.phone) ? [account.id] : []));
  upload(rows);
//       ^^^^ matched security -> advertising: Account.phone
}
