// A template literal and a concatenation carry the labels of their parts.

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

export function link(account: Account): void {
  addToAudience(`tel:${account.phone}`);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience('tel:' + account.phone);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(`hello ${account.name}`);
}
