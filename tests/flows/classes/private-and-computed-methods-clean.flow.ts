// Methods under different symbols are different methods.

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

const READ = Symbol('read');
const TITLE = Symbol('title');

class Card {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
  [READ]() {
    return this.account.phone;
  }
  [TITLE]() {
    return this.account.name;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const card = new Card(account);
  card[READ]();
  addToAudience(card[TITLE]());
}
