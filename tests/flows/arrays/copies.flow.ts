// The methods that copy an array copy what is in it.

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

export function enrol(account: Account): void {
  const cells = [account.name, account.phone];
  addToAudience(cells.slice(1));
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cells.concat([account.name]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cells.toReversed());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cells.with(0, 'x'));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cells.toSpliced(0, 1));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Array.of(...cells));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
