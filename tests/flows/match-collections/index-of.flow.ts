// A position in a partner list tells that the phone is on it.

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

export function run(account: Account, partnerPhones: readonly string[]): void {
  const listed = partnerPhones.indexOf(account.phone) >= 0;
  if (listed) target(account.id);
//                   ^^^^^^^^^^ matched security -> advertising: Account.phone
}
