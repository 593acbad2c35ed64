// A curried function gives what it computes from, and not what it was offered.

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

/** @param {Function} f */
const curry = (f) => (first) => (second) => f(first, second);
/** @param {string} name @param {string} _phone */
const greeting = (name, _phone) => `Dear ${name}`;

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(curry(greeting)(account.name)(account.phone));
}
