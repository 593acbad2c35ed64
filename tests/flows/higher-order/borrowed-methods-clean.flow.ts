// A borrowed method that only counts gives no data.

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

function count() {
  return Array.prototype.filter.call(arguments, (text) => text).length;
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(count(account.phone));
}
