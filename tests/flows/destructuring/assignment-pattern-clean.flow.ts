// A destructuring assignment overwrites what the targets held.

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

export function swap(account: Account, verify: (phone: string) => void): void {
  const row = { tel: '', label: '' };
  row.tel = account.phone;
  verify(row.tel);
  ({ name: row.tel, name: row.label } = account);
  addToAudience(row);
}
