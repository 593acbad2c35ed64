// A helper in another file that compares gives a match to whoever asks it.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: lists.ts
export function isListed(phone: string, list: readonly string[]): boolean {
  return list.some((entry) => entry === phone);
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
import { isListed } from './lists.ts';

export function run(account: Account, list: readonly string[]): void {
  if (isListed(account.phone, list)) target(account.id);
//                                          ^^^^^^^^^^ matched security -> advertising: Account.phone
  if (isListed(account.country, list)) target(account.id);
}
