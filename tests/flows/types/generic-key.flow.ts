// A generic getter by key gives the member whose name it is called with.

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

function member<T, K extends keyof T>(row: T, key: K): T[K] {
  return row[key];
}

function plucked<T, K extends keyof T>(rows: readonly T[], key: K): T[K][] {
  return rows.map((row) => row[key]);
}

export function enrol(account: Account, accounts: readonly Account[]): void {
  addToAudience(member(account, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(plucked(accounts, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
