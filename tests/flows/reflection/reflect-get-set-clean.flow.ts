// `Reflect.get` names another member.

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
  const row = { contact: '', label: '' };
  Reflect.set(row, 'contact', account.phone);
  Reflect.set(row, 'label', account.name);
  addToAudience(row.label);
  addToAudience(Reflect.get(row, 'label'));
}
