// A Map keyed by phones and asked with a partner list matches them.

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

export function run(accounts: readonly Account[], partnerPhones: readonly string[]): void {
  const byPhone = new Map(accounts.map((account) => [account.phone, account.id]));
  for (const partnerPhone of partnerPhones) {
    const id = byPhone.get(partnerPhone);
    if (id) target(id);
//                 ^^ matched security -> advertising: Account.phone
  }
}
