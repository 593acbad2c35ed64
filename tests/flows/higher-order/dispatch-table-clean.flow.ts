// A handler under a constant key is the one of that name.

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

const KEY = 'onMail';
const handlers = {
  /** @param {import('./account.ts').Account} account */
  onMail: (account) => account.name,
  /** @param {import('./account.ts').Account} account */
  onText: (account) => account.phone,
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  handlers.onText(account);
  addToAudience(handlers['onMail'](account));
  addToAudience(handlers[KEY](account));
}
