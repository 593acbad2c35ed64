// A place that the id finds does not.

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

export function run(accounts: readonly Account[], segments: readonly string[], id: string): void {
  const at = accounts.findIndex((account) => account.id === id);
  console.log(accounts.map((account) => account.phone));
  target(segments[at]);
}
