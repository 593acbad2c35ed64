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

// @filename: digest.ts
declare function md(text: string): { hex(): string };

export function sha256(text: string): string {
  return md(text.trim().toLowerCase()).hex();
}

// @filename: job.ts
import { sha256 } from './digest.ts';
import type { Account } from './account.ts';
import { upload } from './ads.ts';

export function run(accounts: readonly Account[], partnerHashes: ReadonlySet<string>): void {
  const ids = accounts.filter(({ phone }) => partnerHashes.has(sha256(phone))).map(({ id }) => id);
  upload(ids);
//       ^^^ matched security -> advertising: Account.phone
}
