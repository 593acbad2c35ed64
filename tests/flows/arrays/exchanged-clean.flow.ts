// The index that the clean element was moved to.

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

export function order(account: Account, verify: (phone?: string) => void): void {
  const row = [account.phone, account.name];
  const first = row[0];
  row[0] = row[1];
  row[1] = first;
  addToAudience(row[0]);
  verify(row[1]);
  row.length = 1;
  addToAudience(row);
}
