// What `shift` took out is gone, and the others stand where they were moved to.

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
  const row = [account.phone, account.name, account.city];
  verify(row.shift());
  addToAudience(row[0]);
  row.unshift(account.phone);
  addToAudience(row[1]);
  verify(row.shift());
  addToAudience(row);
}
