// Comparing countries compares no phones.

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

export function run(account: Account, lead: { country: string; id: string }): void {
  const order = account.country.localeCompare(lead.country);
  console.log(account.phone);
  target(order === 0 ? lead.id : undefined);
}
