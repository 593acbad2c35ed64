// A table of handlers is called under a key that is put together.

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

const handlers = {
  /** @param {import('./account.ts').Account} account */
  onMail: (account) => account.name,
  /** @param {import('./account.ts').Account} account */
  onText: (account) => account.phone,
};

/** @param {string} kind @param {import('./account.ts').Account} account */
function handle(kind, account) {
  return handlers['on' + kind](account);
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(handle('Text', account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const key = account.name ? 'onText' : 'onMail';
  addToAudience(handlers[key](account));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
