// A module may be one function, or a class, that `require` gives.

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

// @filename: reader.js
/** @param {import('./account.ts').Account} account */
module.exports = function (account) {
  return account.phone;
};

// @filename: card.js
module.exports = class Card {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
  line() {
    return this.account.phone;
  }
};

// @filename: main.js
const { addToAudience } = require('./audience.ts');
const read = require('./reader');
const Card = require('./card');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  addToAudience(read(account));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(require('./reader')(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new Card(account).line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
};
