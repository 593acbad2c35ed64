// `slice` takes nothing from outside its range.

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

const COLUMNS = 2;

export function columns(account: Account): void {
  const row = [account.name, account.city, account.phone];
  addToAudience(row.slice(0, COLUMNS));
  addToAudience(row.slice(0, -1));
  addToAudience(row.slice(-2)[0]);
}
