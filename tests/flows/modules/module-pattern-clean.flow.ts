// Two modules of old keep their secrets apart.

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

function makeLog() {
  /** @type {string[]} */
  const seen = [];
  return {
    /** @param {string} text */
    add: (text) => {
      seen.push(text);
    },
    last: () => seen[seen.length - 1],
  };
}

const phones = makeLog();
const names = makeLog();

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  phones.add(account.phone);
  names.add(account.name);
  addToAudience(names.last());
}
