// A filter by another member is no match of the phone.

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

export function run(accounts: readonly Account[], countries: readonly string[]): void {
  const found = accounts.filter((account) => countries.includes(account.country));
  const ids = found.map((account) => account.id);
  upload(ids);
}
