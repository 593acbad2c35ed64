// What `super` finds in one object's prototype says nothing of another object.

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

const quiet = {
  /** @param {import('./account.ts').Account} account */
  describe(account) {
    return account.name;
  },
};

const detailed = {
  /** @param {import('./account.ts').Account} account */
  line(account) {
    return `* ${super.describe(account)}`;
  },
};
Object.setPrototypeOf(detailed, quiet);

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  base.describe(account);
  addToAudience(detailed.line(account));
}
