// A callback that collects those who match leaves the outcome in the list outside.

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
  const hits: { id: string }[] = [];
  accounts.forEach(({ phone, id }) => {
    if (list.includes(phone)) hits.push({ id });
  });
  upload(hits);
//       ^^^^ matched security -> advertising: Account.phone
}
