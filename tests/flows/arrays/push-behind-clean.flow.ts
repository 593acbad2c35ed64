// What is pushed leaves the elements before it as they were.

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

export function columns(account: Account, verify: (phone?: string) => void): void {
  const row = [account.name];
  row.push(account.phone, account.city);
  addToAudience(row[0]);
  addToAudience(row[2]);
  row.pop();
  verify(row.pop());
  addToAudience(row);
}
