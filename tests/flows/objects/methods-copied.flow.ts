// Methods that a loop copies from one object to another are called there.

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
  phone: (account) => account.phone,
};
/** @type {any} */
const page = { title: 'page' };
Object.keys(readers).forEach((key) => {
  page[key] = readers[key];
});
/** @type {any} */
const site = {};
for (const [key, read] of Object.entries(readers)) site[key] = read;

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(page.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(site.phone(account));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
