// A store through one name of an object is seen through the other.

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

export function copy(account: Account): void {
  const row = { tel: '', title: '' };
  const same = row;
  row.tel = account.phone;
  same.title = account.name;
  addToAudience(same.tel);
  //            ^^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.title);
}
