// A class that extends a constructor function inherits from its prototype.

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
function Entry(account) {
  this.account = account;
}

Entry.prototype.number = function () {
  return this.account.phone;
};

class Row extends Entry {
  toLine() {
    return `${this.account.name};${this.number()}`;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(new Row(account).toLine());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
