// Without types the functions are known by the package's name.

// @filename: packages.d.ts
declare module 'lodash';
declare module 'lodash/map';

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
import _, { pick } from 'lodash';
import map from 'lodash/map';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(accounts: readonly Account[], account: Account): void {
  const row = { contact: account.phone, title: account.name };
  addToAudience(_.get(row, 'title'));
  addToAudience(_.get(row, 'contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(pick(row, 'contact'));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(map(accounts, (each: Account) => each.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
