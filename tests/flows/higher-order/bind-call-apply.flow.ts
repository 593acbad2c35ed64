// `bind`, `call`, `apply` and `Reflect.apply` of a neutral helper give its result.

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

function cell(this: { prefix: string }, value: string): string {
  return this.prefix + value;
}

export function enrol(account: Account): void {
  const tel = { prefix: 'tel:' };
  addToAudience(cell.call(tel, account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cell.apply(tel, [account.phone]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cell.bind(tel, account.phone)());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Reflect.apply(cell, tel, [account.phone]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cell.call({ prefix: account.phone }, 'home'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cell.call(tel, account.name));
}
