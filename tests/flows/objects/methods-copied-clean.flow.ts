// Methods that are copied into one object are not in another.

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

const readers = {
  /** @param {import('./account.ts').Account} account */
  line: (account) => account.phone,
};
/** @type {any} */
const page = {};
/** @type {any} */
const site = {
  /** @param {import('./account.ts').Account} account */
  line: (account) => account.name,
};
for (const key in readers) page[key] = readers[key];

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  page.line(account);
  addToAudience(site.line(account));
}
