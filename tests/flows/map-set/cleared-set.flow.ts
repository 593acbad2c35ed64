// A Set that is cleared only afterwards was full before.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function list(accounts: readonly Account[]): void {
  const phones = new Set<string>();
  for (const account of accounts) phones.add(account.phone);
  addToAudience([...phones]);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  phones.clear();
  addToAudience([...phones]);
}
