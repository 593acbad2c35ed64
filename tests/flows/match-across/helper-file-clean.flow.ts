// A helper that only asks whether there is a phone gives none.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: lists.ts
export function isReachable(phone: string | undefined): boolean {
  return phone !== undefined && phone.trim().length > 0;
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
import { isReachable } from './lists.ts';

export function run(account: Account): void {
  if (isReachable(account.phone)) target(account.id);
}
