// An awaited look-up of the id is not.

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

async function isCustomer(account: Account, ids: Promise<ReadonlySet<string>>): Promise<boolean> {
  console.log(account.phone);
  return (await ids).has(account.id);
}

export async function run(account: Account, ids: Promise<ReadonlySet<string>>): Promise<void> {
  if (await isCustomer(account, ids)) target(account.id);
}
