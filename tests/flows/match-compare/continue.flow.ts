// A loop that goes on with the next account unless the phone matches decides about the rest of its body.

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
import { upload } from './ads.ts';

export function run(accounts: readonly Account[], lead: { mobile: string }): void {
  const ids: string[] = [];
  for (const account of accounts) {
    if (account.phone !== lead.mobile) continue;
    ids.push(account.id);
  }
  upload(ids);
//       ^^^ matched security -> advertising: Account.phone
}
