// The keys of an object are not its values.

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

export function dump(account: Account): void {
  const row: Record<string, string> = { phone: account.phone, name: account.name };
  const filled: string[] = [];
  for (const key in row) {
    if (row[key]) filled.push(key);
  }
  addToAudience(filled);
}
