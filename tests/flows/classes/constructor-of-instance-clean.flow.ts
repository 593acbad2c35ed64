// `this.constructor` of another class has other statics.

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

class Card {
  /** @param {import('./account.ts').Account} account */
  static read(account) {
    return account.phone;
  }
}
class Badge {
  /** @param {import('./account.ts').Account} account */
  static read(account) {
    return account.name;
  }
  /** @param {import('./account.ts').Account} account */
  line(account) {
    return this.constructor.read(account);
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  Card.read(account);
  addToAudience(new Badge().line(account));
}
