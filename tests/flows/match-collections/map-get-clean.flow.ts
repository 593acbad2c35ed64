// What a Map keeps for the country was not.

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

export function run(account: Account, segments: ReadonlyMap<string, string>): void {
  const segment = segments.get(account.country);
  segments.get(account.phone);
  target(segment);
}
