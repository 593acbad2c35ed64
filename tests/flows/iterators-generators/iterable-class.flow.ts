// A class with `[Symbol.iterator]` is walked like an array.

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

  *titles(): Generator<string> {
    for (const account of this.accounts) yield account.name;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { PhoneBook } from './book.ts';

export function enrol(book: PhoneBook): void {
  for (const title of book.titles()) addToAudience(title);
  for (const phone of book) addToAudience(phone);
  //                                      ^^^^^ security -> advertising: Account.phone
  addToAudience(Array.from(book));
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
