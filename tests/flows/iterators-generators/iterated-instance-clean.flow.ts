// Another instance of an iterable class holds something else.

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

  *[Symbol.iterator](): Iterator<T> {
    yield* this.rows;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Page } from './page.ts';

export function enrol(accounts: readonly Account[], sendCode: (phone: string) => void): void {
  const phones = new Page(accounts.map((account) => account.phone));
  const names = new Page(accounts.map((account) => account.name));
  for (const phone of phones) sendCode(phone);
  for (const name of names) addToAudience(name);
  addToAudience(Array.from(names));
  addToAudience([...names]);
}
