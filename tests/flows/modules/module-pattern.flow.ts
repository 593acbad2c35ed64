// A function that is called at once and gives an object of functions is a module of old.

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

const Contacts = (function () {
  /** @type {string[]} */
  const seen = [];
  /** @param {import('./account.ts').Account} account */
  function read(account) {
    seen.push(account.phone);
    return account.phone;
  }
  /** @param {import('./account.ts').Account} account */
  function label(account) {
    return account.name;
  }
  return { read: read, label: label, last: () => seen[seen.length - 1] };
})();

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(Contacts.label(account));
  addToAudience(Contacts.read(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Contacts.last());
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
