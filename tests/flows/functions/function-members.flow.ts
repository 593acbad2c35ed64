// A function is an object: what is put into its members is found there under all its names.

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

// @filename: lookup.ts
import type { Account } from './account.ts';

interface Lookup {
  (account: Account): string;
  last?: string;
  city?: string;
}

export const lookup: Lookup = (account) => account.name;

export function remember(account: Account): void {
  lookup.last = account.phone;
  lookup.city = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { lookup, remember } from './lookup.ts';
import type { Account } from './account.ts';

export function enrol(account: Account): void {
  remember(account);
  addToAudience(lookup(account));
  addToAudience(lookup.city);
  addToAudience(lookup.last);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
