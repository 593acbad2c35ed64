// A class that extends one of two members has nothing of the other.

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

const parents = {
  contact: class {
    /** @param {import('./account.ts').Account} account */
    line(account) {
      return account.phone;
    }
  },
  title: class {
    /** @param {import('./account.ts').Account} account */
    line(account) {
      return account.name;
    }
  },
};

class Row extends parents.title {}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  new parents.contact().line(account);
  addToAudience(new Row().line(account));
}
