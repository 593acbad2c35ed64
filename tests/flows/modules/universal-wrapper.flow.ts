// A module that is wrapped for every loader exports what its factory gives.

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
// @ts-nocheck
(function (root, factory) {
  if (typeof module === 'object' && module.exports) module.exports = factory();
  else root.reader = factory();
})(this, function () {
  return {
    /** @param {import('./account.ts').Account} account */
    phone: function (account) {
      return account.phone;
    },
    /** @param {import('./account.ts').Account} account */
    name: function (account) {
      return account.name;
    },
  };
});

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.ts');
const reader = require('./reader');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  addToAudience(reader.name(account));
  addToAudience(reader.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
};
