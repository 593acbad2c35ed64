// A function that hangs on another function finds its sisters by `this`.

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

function report() {
  return 'report';
}

/** @param {import('./account.ts').Account} account */
report.line = function (account) {
  return account.phone;
};

/** @param {import('./account.ts').Account} account */
report.page = function (account) {
  return `<p>${this.line(account)}</p>`;
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(report());
  addToAudience(report.page(account));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
