// `super` in a method of an object finds the method of the object's prototype.

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

const base = {
  /** @param {import('./account.ts').Account} account */
  describe(account) {
    return account.phone;
  },
};

const detailed = {
  /** @param {import('./account.ts').Account} account */
  line(account) {
    return `${account.name} ${super.describe(account)}`;
  },
};
Object.setPrototypeOf(detailed, base);

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(detailed.line(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
