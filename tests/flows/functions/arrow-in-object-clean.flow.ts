// The function that the object holds was called with the phone elsewhere.

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
  digits: (text: string) => text.replace(/\D/g, ''),
  line: function (text: string) {
    return `<${text}>`;
  },
};

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { format } from './format.ts';

export function enrol(account: Account, verify: (text: string) => void): void {
  verify(format.digits(account.phone));
  verify(format.line(account.phone));
  addToAudience(format.digits(account.name));
  addToAudience(format.line(account.name));
}
