// Functions that wait in one container are not called out of another.

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

const secure: Read[] = [];
const open: Read[] = [];
const table = new Map<string, Read>();

secure.push((account) => account.phone);
open.push((account) => account.name);
table.set('name', (account) => account.name);

export function enrol(account: Account, key: string): void {
  for (const read of secure) read(account);
  for (const read of open) addToAudience(read(account));
  addToAudience(table.get(key)?.(account));
}
