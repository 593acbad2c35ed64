// Whether a table has the phone as a key is a match.

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

export function run(account: Account, optOuts: Record<string, boolean>): void {
  const listed = account.phone in optOuts;
  target({ id: account.id, listed });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
