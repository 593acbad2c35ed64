// A store into a copy leaves the original alone.

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

export function copy(account: Account, verify: (row: { tel: string }) => void): void {
  const row = { tel: '', title: '' };
  const other = { ...row };
  other.tel = account.phone;
  verify(other);
  addToAudience(row.tel);
  addToAudience(row);
}
