// An iterator with a `next` of its own gives what `next` gives, also when the object is its own iterator.

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
// @filename: cursor.ts
import type { Account } from './account.ts';

export class Cursor implements IterableIterator<string> {
  private at = 0;
  constructor(private readonly accounts: readonly Account[]) {}

  [Symbol.iterator](): Cursor {
    return this;
  }

  next(): IteratorResult<string> {
    const account = this.accounts[this.at++];
    return account ? { done: false, value: account.phone } : { done: true, value: undefined };
  }
}

export class Rows {
  constructor(private readonly texts: readonly string[]) {}

  [Symbol.iterator](): Iterator<string> {
    let at = 0;
    const { texts } = this;
    return {
      next: () => (at < texts.length ? { done: false, value: texts[at++] ?? '' } : { done: true, value: undefined }),
    };
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Cursor, Rows } from './cursor.ts';

export function enrol(accounts: readonly Account[]): void {
  for (const phone of new Cursor(accounts)) addToAudience(phone);
  //                                                      ^^^^^ security -> advertising: Account.phone
  const rows = new Rows(accounts.map((account) => account.phone));
  for (const row of rows) addToAudience(row);
  //                                    ^^^ security -> advertising: Account.phone
}
