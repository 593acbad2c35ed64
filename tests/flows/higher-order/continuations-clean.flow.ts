// A continuation that gets a count gets no data.

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

/** @param {import('./account.ts').Account[]} accounts @param {(count: number) => void} done */
function countPhones(accounts, done) {
  let count = 0;
  for (const { phone } of accounts) if (phone) count++;
  done(count);
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  countPhones([account], (count) => {
    addToAudience(count);
  });
}
