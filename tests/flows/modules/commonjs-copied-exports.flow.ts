// Exports that are copied from other modules, by spread, `Object.assign` or a loop, are those functions.

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

// @filename: phones.js
// @ts-nocheck
/** @param {import('./account.ts').Account} account */
exports.phone = (account) => account.phone;
/** @param {import('./account.ts').Account} account */
exports.name = (account) => account.name;

// @filename: spread.js
// @ts-nocheck
module.exports = { ...require('./phones'), extra: 1 };

// @filename: assigned.js
// @ts-nocheck
Object.assign(exports, require('./phones'));

// @filename: looped.js
// @ts-nocheck
const phones = require('./phones');
for (const key in phones) exports[key] = phones[key];

// @filename: each.js
// @ts-nocheck
const phones = require('./phones');
Object.keys(phones).forEach((key) => {
  exports[key] = phones[key];
});

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.ts');
const spread = require('./spread');
const assigned = require('./assigned');
const looped = require('./looped');
const each = require('./each');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  addToAudience(spread.name(account));
  addToAudience(assigned.name(account));
  addToAudience(spread.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(assigned.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(looped.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(each.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
};
