// `this.constructor` is the class, with its statics.

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
// @ts-nocheck
import { addToAudience } from './audience.ts';

class Card {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
  /** @param {import('./account.ts').Account} account */
  static read(account) {
    return account.phone;
  }
  line() {
    return this.constructor.read(this.account);
  }
  copy() {
    return new this.constructor(this.account);
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(new Card(account).line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new Card(account).copy().line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
