// A source of `Object.assign` that comes last is written over the others.

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
  const row = Object.assign({ contact: account.name }, { contact: account.phone });
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  const base = { contact: '', city: account.city };
  Object.assign(base, account.phone === '' ? {} : { contact: account.phone });
  addToAudience(base);
  //            ^^^^ security -> advertising: Account.phone
}
