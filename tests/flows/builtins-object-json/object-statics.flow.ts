// `Object` functions that list, copy or rebuild keep the labels of the values.

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

export function rebuild(account: Account): void {
  const row = { tel: account.phone, title: account.name };
  addToAudience(Object.values(row));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Object.entries(row));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Object.assign({ source: 'crm' }, row));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Object.freeze(row).tel);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Object.fromEntries([['tel', row.tel]]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const [key, value] of Object.entries(row)) {
    addToAudience(key);
    addToAudience(value);
    //            ^^^^^ security -> advertising: Account.phone
  }
}
