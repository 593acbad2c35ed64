// A setter that an object inherits by `setPrototypeOf` runs where the member is assigned.

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
// @ts-nocheck
import { addToAudience } from './audience.ts';

const card = {};
Object.setPrototypeOf(card, {
  set contact(read) {
    this.read = read;
  },
});

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  card.contact = () => account.phone;
  addToAudience(card.read());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
