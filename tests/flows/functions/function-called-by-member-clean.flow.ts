// `this` of a function that hangs on another function is that one and no other.

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

function digest() {
  return 'digest';
}

/** @param {import('./account.ts').Account} account */
report.line = (account) => account.phone;

/** @param {import('./account.ts').Account} account */
digest.line = (account) => account.name;

/** @param {import('./account.ts').Account} account */
digest.page = function (account) {
  return `<p>${this.line(account)}</p>`;
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  report.line(account);
  addToAudience(digest.page(account));
}
