// An object whose labelled member was deleted is clean.

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

export function export_(account: Account, verify: (phone?: string) => void): void {
  const row: { phone?: string; name: string } = { phone: account.phone, name: account.name };
  verify(row.phone);
  delete row.phone;
  addToAudience(row);
}
