// A setter that leaves the given value out stores nothing of it.

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
    this.has = read !== undefined;
    this.read = () => 'hidden';
  },
});

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  card.contact = () => account.phone;
  addToAudience(card.read());
}
