// Whether some account has a number that was bought is a match.

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

export function run(accounts: readonly Account[], bought: readonly string[]): void {
  const known = bought.some((number) => accounts.some((account) => account.phone === number));
  target(known);
//       ^^^^^ matched security -> advertising: Account.phone
}
