// Security code that compares phones for its own ends is its own affair.

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

function verify(account: Account, typed: string): boolean {
  return account.phone === typed;
}

export function run(account: Account, typed: string): void {
  const ok = verify(account, typed);
  console.log(ok ? 'signed in' : 'refused', account.id);
  target(account.country);
}
