// The keys themselves, and a copy of something else, are clean.

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

export function enrol(account: Account, visit: Record<string, string>): void {
  const row: Record<string, string> = {};
  for (const key in account) {
    addToAudience(key);
    row[key] = visit[key] ?? '';
  }
  addToAudience(row['phone']);
  addToAudience(Object.keys(account));
  addToAudience(Object.entries(account).map(([key]) => key));
}
