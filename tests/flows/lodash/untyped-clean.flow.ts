// Without types, too, what is not picked stays behind.

// @filename: packages.d.ts
declare module 'lodash';

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
import _ from 'lodash';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(accounts: readonly Account[], account: Account, sendCode: (row: unknown) => void): void {
  const row = { contact: account.phone, title: account.name };
  sendCode(row);
  addToAudience(_.get(row, 'title'));
  addToAudience(_.pick(row, 'title'));
  addToAudience(_.map(accounts, (each: Account) => each.name));
}
