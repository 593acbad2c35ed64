// JavaScript that declares its types in comments reads labelled members.

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
    addToAudience(cells(account).contact);
    //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
  const [first] = accounts;
  addToAudience(first?.name);
  addToAudience(first?.phone);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
