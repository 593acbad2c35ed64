// Which case of a switch over the phone is taken is a match.

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

export function run(account: Account, first: string, second: string): void {
  let segment = 'none';
  switch (account.phone) {
    case first:
      segment = 'gold';
      break;
    case second:
      segment = 'silver';
      break;
  }
  target(segment);
//       ^^^^^^^ matched security -> advertising: Account.phone
}
