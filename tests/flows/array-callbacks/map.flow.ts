// `map` collects what its callback returns.

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

export function columns(accounts: readonly Account[]): void {
  const phones = accounts.map((account) => account.phone);
  const rows = accounts.map(({ name, phone }) => ({ name, hash: phone.slice(-4) }));
  addToAudience(accounts.map((account) => account.name));
  addToAudience(phones);
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(rows);
  //            ^^^^ security -> advertising: Account.phone
  addToAudience(rows.map((row) => row.name));
}
