// Another property was defined with the name.

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
  const row = Object.freeze({ contact: account.phone, label: account.name });
  addToAudience(row.label);
  const other: { contact?: string; label?: string } = {};
  Object.defineProperty(other, 'contact', { value: account.phone });
  Object.defineProperty(other, 'label', { value: account.name });
  addToAudience(other.label);
  addToAudience(Object.keys(other));
}
