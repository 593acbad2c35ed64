// Pushing into an array through a member labels it under its other name.

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

export function batch(accounts: readonly Account[]): void {
  const phones: string[] = [];
  const job = { phones, names: [] as string[] };
  for (const account of accounts) {
    job.phones.push(account.phone);
    job.names.push(account.name);
  }
  addToAudience(job.names);
  addToAudience(phones);
  //            ^^^^^^ security -> advertising: Account.phone
}
