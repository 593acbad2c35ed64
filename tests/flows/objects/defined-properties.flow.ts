// Properties that `Object.defineProperty` makes are properties.

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
  const row: { contact?: string; title?: string; both?: string } = {};
  Object.defineProperty(row, 'contact', { value: account.phone });
  Object.defineProperty(row, 'both', { get: () => account.phone });
  Object.defineProperties(row, { title: { value: account.name } });
  addToAudience(row.title);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.both);
  //            ^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Object.getOwnPropertyDescriptor(row, 'contact')?.value);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
