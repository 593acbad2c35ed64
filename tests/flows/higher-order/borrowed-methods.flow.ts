// A method of arrays that is borrowed by `call` hands its callback what it would hand it anyway.

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

// @filename: main.js
import { addToAudience } from './audience.ts';

function lines() {
  return Array.prototype.map.call(arguments, (text) => `* ${text}`);
}

function list() {
  return Array.prototype.slice.call(arguments);
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  [].forEach.call([account.phone], (phone) => {
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  });
  addToAudience(lines(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(list(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
