// The typed JavaScript reads the members next to the labelled one.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.js
/** @sink advertising */

const rows = [];

export function addToAudience(row) {
  rows.push(row);
}

// @filename: main.js
import { addToAudience } from './audience.js';

/** @typedef {import('./account.ts').Account} Account */

/** @type {(account: Account) => { contact: string, label: string }} */
const cells = ({ phone, name }) => ({ contact: phone, label: name });

/** @param {readonly Account[]} accounts */
export function enrol(accounts) {
  for (const account of accounts) {
    addToAudience(cells(account).label);
    addToAudience(cells(account).contact.length);
  }
  const [first] = accounts;
  addToAudience(first?.name);
}
