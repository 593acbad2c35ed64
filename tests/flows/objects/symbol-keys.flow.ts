// A member under a symbol is a member of its own.

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

const contact = Symbol('contact');
const label = Symbol('label');

export function enrol(account: Account): void {
  const row = { [contact]: account.phone, [label]: account.name };
  addToAudience(row[label]);
  addToAudience(row[contact]);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
