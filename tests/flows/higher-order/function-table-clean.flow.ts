// The other function of the table is clean.

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

const columns = {
  contact: (account: Account) => account.phone,
  title: (account: Account) => account.name,
};

export function dispatch(account: Account, sendCode: (phone: string) => void): void {
  const readers = [columns.title, columns.contact] as const;
  sendCode(columns.contact(account));
  addToAudience(columns.title(account));
  addToAudience(readers[0](account));
}
