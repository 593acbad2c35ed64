// What a promise chain chooses by the phone is the outcome.

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

export function run(account: Account, numbers: Promise<readonly string[]>): Promise<void> {
  return numbers
    .then((list) => list.includes(account.phone))
    .then((listed) => {
      target(listed);
//           ^^^^^^ matched security -> advertising: Account.phone
    });
}
