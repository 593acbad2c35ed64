// A switch over the country is none, and one that asks whether there is a phone is none either.

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

export function run(account: Account & { phone: string | undefined }): void {
  let segment = 'none';
  switch (account.phone) {
    case undefined:
      segment = 'unreachable';
      break;
  }
  switch (account.country) {
    case 'DE':
      segment = 'gold';
      break;
  }
  target(segment);
}
