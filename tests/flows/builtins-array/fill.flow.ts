// Filling a part of an array leaves the rest.

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

export function mask(accounts: readonly Account[]): void {
  const phones = accounts.map((account) => account.phone);
  phones.fill('***', 1);
  addToAudience(phones);
  //            ^^^^^^ security -> advertising: Account.phone
}
