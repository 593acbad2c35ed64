// A wrapped module's factory keeps to itself what it does not return.

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
  /** @param {import('./account.ts').Account} account */
  function hidden(account) {
    return account.phone;
  }
  return {
    /** @param {import('./account.ts').Account} account */
    name: function (account) {
      hidden(account);
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
};
