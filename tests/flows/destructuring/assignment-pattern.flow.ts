// A destructuring assignment to existing variables and members carries labels like a declaration.

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

export function swap(account: Account): void {
  const row = { tel: '', label: '' };
  let first = '';
  let second = account.phone;
  ({ phone: row.tel, name: row.label } = account);
  addToAudience(row.tel);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.label);
  [first, second] = [second, first];
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(second);
}
