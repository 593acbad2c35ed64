// What a callback returns comes back through the function that called it.

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

// @filename: pick.ts
export function pick<T, R>(items: readonly T[], project: (item: T) => R): R[] {
  const results: R[] = [];
  for (const item of items) results.push(project(item));
  return results;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { pick } from './pick.ts';

export function enrol(accounts: readonly Account[]): void {
  const names = pick(accounts, (account) => account.name);
  const phones = pick(accounts, (account) => account.phone);
  addToAudience(names);
  addToAudience(phones);
  //            ^^^^^^ security -> advertising: Account.phone
}
