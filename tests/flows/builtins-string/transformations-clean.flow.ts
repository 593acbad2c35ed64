// The size of a labelled string, and what clean strings give, are clean.

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

export function forms(account: Account): void {
  addToAudience(account.phone.length);
  addToAudience('*'.repeat(account.phone.length));
  addToAudience(account.name.split(' ')[0]);
  addToAudience(account.name.concat(' ', 'Ltd'));
}
