// A compiled module's exports are told apart.

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
'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.contact = contact;
exports.title = title;
/** @param {import('./account.ts').Account} account */
function contact(account) {
  return account.phone;
}
/** @param {import('./account.ts').Account} account */
function title(account) {
  return account.name;
}

// @filename: main.js
'use strict';
const audience_1 = require('./audience.ts');
const reader_1 = require('./reader');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  (0, reader_1.contact)(account);
  (0, audience_1.addToAudience)((0, reader_1.title)(account));
};
