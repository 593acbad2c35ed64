// A class may extend what a call, a condition or a member gives.

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

class Base {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
}

const parents = {
  contact: class extends Base {
    line() {
      return this.account.phone;
    }
  },
};
/** @param {string} name */
const parent = (name) =>
  class extends Base {
    label() {
      return `${name}: ${this.account.phone}`;
    }
  };

class Row extends parents.contact {}
class Label extends parent('tel') {}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(new Row(account).line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new Label(account).label());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
