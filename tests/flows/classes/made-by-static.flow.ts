// A class that makes its own instances, once or each time, hands them out with their methods.

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

class Registry {
  static #one;
  static get() {
    return (Registry.#one ??= new Registry());
  }
  static empty() {
    return new this();
  }
  constructor() {
    /** @type {string[]} */
    this.lines = [];
  }
  /** @param {string} line */
  add(line) {
    this.lines.push(line);
    return this;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  Registry.get().add(account.phone);
  addToAudience(Registry.get().lines);
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Registry.empty().add(account.phone).lines);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
