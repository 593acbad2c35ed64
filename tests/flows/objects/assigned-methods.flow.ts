// Methods that `Object.assign` mixes into an object are found there.

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

interface Handlers {
  enrol(row: string): void;
}

const quiet: Handlers = {
  enrol(): void {},
};

const loud = Object.assign({}, quiet, {
  enrol(row: string): void {
    addToAudience(row);
    //            ^^^ security -> advertising: Account.phone
  },
});

export function run(account: Account): void {
  loud.enrol(account.phone);
}
