// A variable that holds either a sink or a function of the language, of which the types only know the latter.

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
  send(account.phone);
  //   ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
