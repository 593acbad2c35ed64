// `require` of one module gives nothing of another.

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

// @filename: greeter.js
/** @param {import('./account.ts').Account} account */
module.exports = function (account) {
  return account.name;
};

// @filename: main.js
const { addToAudience } = require('./audience.ts');
const read = require('./reader');
const greet = require('./greeter');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  read(account);
  addToAudience(greet(account));
};
