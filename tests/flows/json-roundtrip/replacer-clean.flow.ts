// A text of clean members is clean.

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

export function enrol(account: Account): void {
  const row = { contact: 'ask', title: account.name };
  addToAudience(JSON.stringify(row, (key, value: unknown) => (key === 'contact' ? undefined : value)));
  const read = JSON.parse(JSON.stringify({ title: account.name })) as { title: string };
  addToAudience(read.title);
}
