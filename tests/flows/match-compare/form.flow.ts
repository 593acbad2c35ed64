// What a phone begins with, or what it is, is compared.

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

export function run(accounts: readonly Account[], other: string): void {
  upload(accounts.filter((account) => account.phone.startsWith('+49')).map((account) => account.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
  upload(accounts.some((account) => Object.is(account.phone, other)));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
