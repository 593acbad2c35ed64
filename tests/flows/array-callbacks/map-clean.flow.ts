// `map` with a callback that uses the labelled member for something else is clean.

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

declare function sendCode(phone: string): void;

export function columns(accounts: readonly Account[]): void {
  const names = accounts.map((account) => {
    sendCode(account.phone);
    return account.name;
  });
  addToAudience(names);
}
