// A structured clone is a copy with the labels of the original.

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
  const row = structuredClone({ tel: account.phone, title: account.name });
  addToAudience(row.title);
  addToAudience(row.tel);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(Reflect.get(account, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
