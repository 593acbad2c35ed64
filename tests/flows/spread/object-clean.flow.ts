// A later member overwrites what the spread brought.

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

export function merge(account: Account, verify: (tel: string) => void): void {
  const base = { tel: account.phone, title: account.name };
  verify(base.tel);
  const row = { ...base, tel: '' };
  addToAudience(row);
  addToAudience(row.tel);
}
