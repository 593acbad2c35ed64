// The size of an intersection counts the matches.

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

export function run(accounts: readonly Account[], partners: ReadonlySet<string>): void {
  const phones = new Set(accounts.map((account) => account.phone));
  const both = [...phones].filter((phone) => partners.has(phone));
  target(both.length);
//       ^^^^^^^^^^^ matched security -> advertising: Account.phone
}
