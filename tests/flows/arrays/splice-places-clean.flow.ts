// What `splice` took out is not in the array, and what it left is not in its result.

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

export function columns(account: Account, verify: (phones: readonly string[]) => void): void {
  const row = [account.name, account.phone, account.city];
  verify(row.splice(1, 1));
  row.push(account.phone);
  const kept = row.splice(0, 2);
  addToAudience(kept);
  row.splice(0);
  addToAudience(row);
}
