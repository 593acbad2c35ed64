// The sources of `Object.assign` are other objects than its target.

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

export function row(account: Account, verify: (row: object) => void): void {
  const source = { contact: account.name };
  const target = Object.assign({}, source);
  target.contact = account.phone;
  verify(target);
  addToAudience(source);
}
