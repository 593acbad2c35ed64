// A member that is written after a write under an unknown key holds what was written last.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

export function enrol(account: Account, column: 'title' | 'line'): void {
  const row = { title: () => account.name, line: () => account.name };
  const other = { title: () => account.name };
  row[column] = () => account.phone;
  row.title = () => account.name.toUpperCase();
  addToAudience(row.title());
  addToAudience(other.title());
}
