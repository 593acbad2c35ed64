// An awaited look-up is a match like any other.

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

async function isCustomer(account: Account, numbers: Promise<ReadonlySet<string>>): Promise<boolean> {
  return (await numbers).has(account.phone);
}

export async function run(account: Account, numbers: Promise<ReadonlySet<string>>): Promise<void> {
  if (await isCustomer(account, numbers)) target(account.id);
//                                               ^^^^^^^^^^ matched security -> advertising: Account.phone
}
