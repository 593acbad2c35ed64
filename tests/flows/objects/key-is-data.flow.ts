// An object whose keys are the data holds the data.

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

export function index(accounts: readonly Account[]): void {
  const known: Record<string, boolean> = {};
  for (const account of accounts) known[account.phone] = true;
  addToAudience(known);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(Object.keys(known));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const key in known) addToAudience(key);
  //                                     ^^^ security -> advertising: Account.phone
}
