// A replacement and what a replacer is called with are parts of the outcome and of the text.

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
  addToAudience('to: %'.replace('%', account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience('to: %'.replace('%', () => account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  account.phone.replace(/\d+/g, (digits) => {
    addToAudience(digits);
    //            ^^^^^^ security -> advertising: Account.phone
    return '*';
  });
  addToAudience(/(?<country>\d\d)/.exec(account.phone)?.groups?.['country']);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience([...account.phone.matchAll(/\d/g)].map((found) => found[0]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
