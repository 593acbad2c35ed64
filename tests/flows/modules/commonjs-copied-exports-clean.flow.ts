// Of several modules whose exports are copied, each gives its own.

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

// @filename: secure.js
/** @param {import('./account.ts').Account} account */
exports.line = (account) => account.phone;

// @filename: open.js
/** @param {import('./account.ts').Account} account */
exports.line = (account) => account.name;

// @filename: all.js
exports.secure = { ...require('./secure') };
exports.open = Object.assign({}, require('./open'));

// @filename: main.js
const { addToAudience } = require('./audience.ts');
const all = require('./all');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  all.secure.line(account);
  addToAudience(all.open.line(account));
};
