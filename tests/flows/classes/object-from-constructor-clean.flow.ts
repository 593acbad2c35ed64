// A constructor that returns an object leaves its parameters out of it.

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

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

class Reader {
  read: () => string = () => '';

  constructor(account: Account) {
    return { read: () => account.name };
  }
}

export function enrol(account: Account): void {
  addToAudience(new Reader(account).read());
}
