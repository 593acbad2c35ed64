// An iterator that gives positions gives no phones.

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

class Positions {
  /** @param {import('./account.ts').Account[]} accounts */
  constructor(accounts) {
    this.phones = accounts.map(({ phone }) => phone);
  }
  *[Symbol.iterator]() {
    for (let index = 0; index < this.phones.length; index++) yield index;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  for (const position of new Positions([account])) addToAudience(position);
}
