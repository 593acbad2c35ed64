// Ids pushed where the phone only exists are no match.

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

export function run(accounts: readonly Account[], partners: ReadonlySet<string>): void {
  const ids: string[] = [];
  for (const account of accounts) {
    if (account.phone && partners.has(account.id)) ids.push(account.id);
  }
  upload(ids);
}
