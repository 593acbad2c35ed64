// A getter that `Object.defineProperty` puts on an object works on that object, which it sees as `this`.

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

function readContact() {
  return this.source();
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const card = { source: () => account.phone, label: () => account.name };
  Object.defineProperty(card, 'contact', { get: readContact });
  addToAudience(card.label());
  addToAudience(card.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
