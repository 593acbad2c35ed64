// What is iterated over is what the instance holds: each has its own.

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
// @filename: page.ts
export class Page<T> implements Iterable<T> {
  constructor(private readonly rows: readonly T[]) {}

  [Symbol.iterator](): Iterator<T> {
    return this.rows[Symbol.iterator]();
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Page } from './page.ts';

export function enrol(accounts: readonly Account[]): void {
  const phones = new Page(accounts.map((account) => account.phone));
  const names = new Page(accounts.map((account) => account.name));
  for (const name of names) addToAudience(name);
  for (const phone of phones) addToAudience(phone);
  //                                        ^^^^^ security -> advertising: Account.phone
  addToAudience(Array.from(phones));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
