// A function without source that gives a tuple keeps the order of the list that it is given.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  email: string;
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

declare function settle<T extends readonly unknown[]>(work: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T>;

export async function run(account: Account): Promise<void> {
  const [phone] = await settle([Promise.resolve(account.phone), Promise.resolve(account.country)]);
  upload(phone);
  //     ^^^^^ security -> advertising: Account.phone
}
