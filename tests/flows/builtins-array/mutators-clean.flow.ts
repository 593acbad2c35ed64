// What the mutators count, and what they do to clean arrays, is clean.

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

export function edit(account: Account): void {
  const cells: string[] = [];
  addToAudience(cells.push(account.phone));
  const row = new Array<string>(3).fill(account.name);
  addToAudience(row);
  const parts = ['a', 'b'];
  addToAudience(parts.splice(0, 1, account.phone));
}
