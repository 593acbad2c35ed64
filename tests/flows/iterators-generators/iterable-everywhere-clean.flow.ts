// Another class, and another method of the class, give something else.

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
// @filename: book.ts
import type { Account } from './account.ts';

export class NameBook implements Iterable<string> {
  constructor(private readonly accounts: readonly Account[]) {}

  *[Symbol.iterator](): Iterator<string> {
    for (const account of this.accounts) yield account.name;
  }

  *phones(): Iterable<string> {
    for (const account of this.accounts) yield account.phone;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { NameBook } from './book.ts';

function* all(book: NameBook): Generator<string> {
  yield* book;
}

export function enrol(book: NameBook, sendCode: (phone: string) => void): void {
  const [first] = book;
  addToAudience(first);
  addToAudience([...book]);
  for (const name of all(book)) addToAudience(name);
  for (const name of new Set(book)) addToAudience(name);
  for (const phone of book.phones()) sendCode(phone);
}
