// A callback written in the branch of a match runs only for those who match.

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

export function run(accounts: readonly Account[], mobile: string, channels: readonly string[]): void {
  for (const account of accounts) {
    if (account.phone === mobile) {
      channels.forEach((channel) => {
        target(channel);
//             ^^^^^^^ matched security -> advertising: Account.phone
      });
    }
  }
}
