// Two arrays of one object are two arrays.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
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

export function batch(accounts: readonly Account[], verify: (phones: string[]) => void): void {
  const names: string[] = [];
  const job = { phones: [] as string[], names };
  for (const account of accounts) {
    job.phones.push(account.phone);
    job.names.push(account.name);
  }
  verify(job.phones);
  addToAudience(names);
}
