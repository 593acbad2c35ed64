// A class that can be iterated over is so in patterns, spreads, delegation and library calls.

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

export class PhoneBook implements Iterable<string> {
  constructor(private readonly accounts: readonly Account[]) {}

  *[Symbol.iterator](): Iterator<string> {
    for (const account of this.accounts) yield account.phone;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { PhoneBook } from './book.ts';

function* all(book: PhoneBook): Generator<string> {
  yield* book;
}

export function enrol(book: PhoneBook): void {
  const [first] = book;
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience([...book]);
  //            ^^^^^^^^^ security -> advertising: Account.phone
  for (const phone of all(book)) addToAudience(phone);
  //                                           ^^^^^ security -> advertising: Account.phone
  const known = new Set(book);
  for (const phone of known) addToAudience(phone);
  //                                       ^^^^^ security -> advertising: Account.phone
}
