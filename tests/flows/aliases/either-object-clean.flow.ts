// A store into another object of the same shape.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function fill(account: Account, isMain: boolean): void {
  const main = { contact: '' };
  const other = { contact: '' };
  const third = { contact: '' };
  let chosen = isMain ? main : other;
  chosen = third;
  chosen.contact = account.phone;
  addToAudience(main.contact);
  addToAudience(other);
}
