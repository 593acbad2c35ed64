// Of two functions the one that is chosen for certain runs.

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

type Read = (account: Account) => string;
const phone: Read = (account) => account.phone;
const name: Read = (account) => account.name;
const table = { phone, name } as const;

export function enrol(account: Account): void {
  const { name: read } = table;
  phone(account);
  addToAudience(read(account));
  addToAudience(table['name'](account));
}
