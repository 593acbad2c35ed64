// A property that was defined on another object, or under another name, is not there.

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
  const code: { contact?: string } = {};
  const row: { contact?: string; title?: string } = {};
  Object.defineProperty(code, 'contact', { value: account.phone });
  Object.defineProperty(row, 'title', { value: account.name });
  addToAudience(row.contact);
  addToAudience(row.title);
}
