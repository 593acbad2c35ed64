// Objects whose members are named by phones answer partners with a match.

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

export function ids(accounts: readonly Account[], partnerPhones: readonly string[]): void {
  const idByPhone: Record<string, string> = {};
  for (const account of accounts) idByPhone[account.phone] = account.id;
  for (const partnerPhone of partnerPhones) upload(idByPhone[partnerPhone]);
  //                                               ^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}

export function households(accounts: readonly Account[], partnerPhones: readonly string[]): void {
  const byPhone = Object.groupBy(accounts, (account) => account.phone);
  upload(partnerPhones.map((partnerPhone) => byPhone[partnerPhone]?.length));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
