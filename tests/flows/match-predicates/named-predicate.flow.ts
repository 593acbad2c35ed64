// A predicate that is a function of its own matches as well.

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

function onList(list: ReadonlySet<string>): (account: Account) => boolean {
  return (account) => list.has(account.phone);
}

export function run(accounts: readonly Account[], list: ReadonlySet<string>): void {
  const listed = accounts.filter(onList(list));
  target(listed.length);
//       ^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
