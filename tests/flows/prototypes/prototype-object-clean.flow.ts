// Each constructor function has the prototype that was assigned to it.

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
  footer() {
    return this.account.phone;
  },
};

/** @param {import('./account.ts').Account} account */
function Card(account) {
  this.account = account;
}

Card.prototype = {
  footer() {
    return this.account.name;
  },
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  new Letter(account).footer();
  addToAudience(new Card(account).footer());
}
