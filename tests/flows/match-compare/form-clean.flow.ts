// Whether it is a phone at all, in which form it was written, or whether there is one, is presence.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  email: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { upload } from './ads.ts';

export function run(accounts: readonly Account[]): void {
  upload(accounts.filter((account) => account.phone.startsWith('+')).map((account) => account.id));
  upload(accounts.filter((account) => account.phone.indexOf('@') < 0).length);
  upload(accounts.some((account) => Object.is(account.phone, undefined)));
}
