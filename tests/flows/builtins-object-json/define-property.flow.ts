// A property that is defined with a value holds it.

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
  const row: { contact?: string } = {};
  Object.defineProperty(row, 'contact', { value: account.phone, enumerable: true });
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  Object.defineProperty(row, 'contact', { enumerable: false });
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
