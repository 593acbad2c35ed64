// A Set that was cleared holds what was added since.

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

export function list(accounts: readonly Account[], verify: (phones: Iterable<string>) => void): void {
  const values = new Set<string>();
  for (const account of accounts) values.add(account.phone);
  verify(values);
  values.clear();
  for (const account of accounts) values.add(account.name);
  addToAudience([...values]);
}
