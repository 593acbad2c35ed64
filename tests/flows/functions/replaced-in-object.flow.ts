// A function that an object holds may be replaced, and then either may run.

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

// @filename: format.ts
export const format = {
  digits: (text: string): string => (text === '' ? 'none' : 'one'),
};

export const hooks = {
  named: (text: string): string => (text === '' ? 'none' : 'one'),
};

export function install(): void {
  format.digits = (text) => text.replace(/\D/g, '');
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { format, install } from './format.ts';

export function enrol(account: Account): void {
  install();
  addToAudience(format.digits(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
