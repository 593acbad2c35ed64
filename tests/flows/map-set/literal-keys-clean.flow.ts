// The other key of a Map holds something else, whoever looks it up.

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

type Column = 'title' | 'city';

export function enrol(account: Account, column: Column, sendCode: (phone?: string) => void): void {
  const row = new Map<string, string>([['contact', account.phone]]);
  row.set('title', account.name).set('city', 'Bonn');
  sendCode(row.get('contact'));
  addToAudience(row.get('title'));
  addToAudience(row.get(column));
}
