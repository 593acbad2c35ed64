// The rest of a destructuring that took the labelled member out is clean.

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

export function strip(account: Account, verify: (phone: string) => void): void {
  const { phone, ...publicProfile } = { ...account, country: 'NL' };
  verify(phone);
  addToAudience(publicProfile);
  addToAudience(publicProfile.country);
}
