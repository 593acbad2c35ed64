// An array that a function may lengthen is of unknown length.

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

function addContact(row: string[], account: Account): void {
  row.push(account.phone);
}

export function columns(account: Account): void {
  const row = [account.name];
  addContact(row, account);
  row.push(account.city);
  addToAudience(row[1]);
  //            ^^^^^^ security -> advertising: Account.phone
  const list: string[] = [];
  const add = (value: string): void => void list.push(value);
  add(account.phone);
  list.push(account.name);
  addToAudience(list[0]);
  //            ^^^^^^^ security -> advertising: Account.phone
}
