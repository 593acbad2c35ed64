// Under a key that the text does not fix, a Map may hold anything that was put into it.

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

export function contact(account: Account, column: string): void {
  const fields = new Map<string, string>();
  fields.set('phone', account.phone);
  addToAudience(fields.get(column));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const others = new Map<string, string>();
  others.set(column, account.phone);
  others.delete('name');
  addToAudience(others.get('phone'));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
