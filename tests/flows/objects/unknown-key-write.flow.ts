// A write under an unknown key may have changed any member.

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
  const row = { title: () => account.name, line: () => account.name, size: 2 };
  addToAudience(row.title());
  row[column] = () => account.phone;
  addToAudience(row.title());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.line());
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
