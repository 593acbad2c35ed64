// Methods that only look at an array leave its elements where they are.

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

export function columns(account: Account, verify: (phone: string) => boolean): void {
  const row = [account.name];
  row.forEach((value) => verify(value));
  row.push(account.phone);
  if (row.some(verify) && row.includes('x')) row.sort;
  row.push(account.city);
  addToAudience(row[2]);
}
