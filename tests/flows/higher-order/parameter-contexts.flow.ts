// A function that came as a parameter gives each caller what its own argument made.

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

function report(account: Account, shape: (text: string) => string, verify: (text: string) => void): void {
  verify(shape(account.phone));
  addToAudience(shape(account.name));
  addToAudience(shape(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function enrol(account: Account, verify: (text: string) => void): void {
  report(account, (text) => text.trim(), verify);
}
