// `Reflect.set` and `Reflect.deleteProperty` change the member they name.

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

export function row(account: Account, column: string): void {
  const row = { contact: '', city: account.city };
  Reflect.set(row, 'contact', account.phone);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  Reflect.deleteProperty(row, column);
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
}
