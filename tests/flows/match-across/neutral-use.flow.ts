// A sink that is told who matched by an object gets the outcome with it.

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

interface Result {
  id: string;
  listed: boolean;
}

function check(account: Account, list: readonly string[]): Result {
  const result: Result = { id: account.id, listed: false };
  if (list.includes(account.phone)) result.listed = true;
  return result;
}

export function run(account: Account, list: readonly string[]): void {
  const result = check(account, list);
  target(result.listed);
//       ^^^^^^^^^^^^^ matched security -> advertising: Account.phone
  target(result.id);
}
