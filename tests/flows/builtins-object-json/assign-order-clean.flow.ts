// What a later source of `Object.assign` has is written over what an earlier one had.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function row(account: Account): void {
  const row = Object.assign({}, account, { phone: '', recoveryEmail: '' });
  addToAudience(row);
  const base = { contact: account.phone, city: account.city };
  Object.assign(base, { contact: account.name });
  addToAudience(base);
}
