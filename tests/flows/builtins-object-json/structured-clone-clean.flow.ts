// A clone that was made before the labelled member was stored is clean.

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
  const row = { tel: '', title: account.name };
  const clone = structuredClone(row);
  row.tel = account.phone;
  verify(row);
  addToAudience(clone.tel);
  addToAudience(Reflect.get(account, 'name'));
}
