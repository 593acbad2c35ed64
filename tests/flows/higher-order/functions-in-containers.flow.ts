// Functions that wait in an array, a Map and an object are called with what the caller has.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

type Read = (account: Account) => string;

const list: Read[] = [];
const table = new Map<string, Read>();
const named: Record<string, Read> = {};

list.push((account) => account.phone);
table.set('phone', (account) => account.phone);
named['phone'] = (account) => account.phone;

export function enrol(account: Account, key: string): void {
  for (const read of list) addToAudience(read(account));
  //                                     ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(table.get(key)?.(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(named[key]?.(account));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(list.map((read) => read(account)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
