// What a function is called with does not get into its members.

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

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

digits.label = 'digits';

export function enrol(account: Account): void {
  digits.label = account.name;
  digits(account.phone);
  addToAudience(digits.label);
}
