// An object that is assigned to `prototype` gives all its methods to the instances.

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

/** @param {import('./account.ts').Account} account */
function Letter(account) {
  this.account = account;
}

Letter.prototype = {
  greeting() {
    return `Dear ${this.account.name}`;
  },
  footer() {
    return `Sent to ${this.account.phone}`;
  },
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const letter = new Letter(account);
  addToAudience(letter.greeting());
  addToAudience(letter.footer());
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
