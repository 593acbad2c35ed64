// It is given something else, or holds other functions.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
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

export function run(account: Account, dryRun: boolean): void {
  const send = dryRun ? console.log : upload;
  send(account.country);
  const show = dryRun ? console.log : console.warn;
  show(account.phone);
}
