// A flag that a match left in an object is a match where it is asked.

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

interface Profile {
  id: string;
  vip?: boolean;
}

export function run(accounts: readonly Account[], profiles: readonly Profile[], list: readonly string[]): void {
  accounts.forEach((account, index) => {
    const profile = profiles[index];
    if (profile && list.includes(account.phone)) profile.vip = true;
  });
  for (const profile of profiles) {
    if (profile.vip) target(profile.id);
//                          ^^^^^^^^^^ matched security -> advertising: Account.phone
  }
}
