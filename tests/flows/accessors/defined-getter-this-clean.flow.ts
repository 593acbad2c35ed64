// One getter on two objects gives of each what it has.

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
  return this.source;
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const card = { source: account.phone };
  const badge = { source: account.name };
  Object.defineProperty(card, 'contact', { get: readContact });
  Object.defineProperty(badge, 'contact', { get: readContact });
  addToAudience(badge.contact);
}
