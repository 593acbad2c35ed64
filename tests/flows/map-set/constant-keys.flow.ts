// What a Map holds under a constant key comes out under that key, and wherever all its values are taken.

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

export function contact(account: Account): void {
  const fields = new Map<string, string>();
  fields.set('phone', account.phone);
  fields.set('name', account.name);
  addToAudience(fields.get('phone'));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience([...fields.values()]);
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const [, value] of fields) addToAudience(value);
  //                                            ^^^^^ security -> advertising: Account.phone
}
