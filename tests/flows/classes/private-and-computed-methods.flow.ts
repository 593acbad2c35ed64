// Private methods, computed names and static private helpers are called as any other.

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

const READ = Symbol('read');
const LINE = 'line';

class Card {
  #account;
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.#account = account;
  }
  #phone() {
    return this.#account.phone;
  }
  static #quoted(/** @type {string} */ text) {
    return `'${text}'`;
  }
  [READ]() {
    return this.#phone();
  }
  [LINE]() {
    return Card.#quoted(this.#phone());
  }
  ['ti' + 'tle']() {
    return this.#account.name;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const card = new Card(account);
  addToAudience(card[READ]());
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(card.line());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
