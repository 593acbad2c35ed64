// Hashing both sides does not make it less of a match.

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
import { createHash } from 'node:crypto';
import type { Account } from './account.ts';
import { upload } from './ads.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export function run(accounts: readonly Account[], partnerHashes: ReadonlySet<string>): void {
  const ids = accounts.filter(({ phone }) => partnerHashes.has(digest(phone))).map(({ id }) => id);
  upload(ids);
//       ^^^ matched security -> advertising: Account.phone
}
