// Another generator method of the same object yields something else.

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

export class Book {
  readonly #accounts: Account[] = [];

  add(account: Account): this {
    this.#accounts.push(account);
    return this;
  }

  *contacts(): Generator<string> {
    for (const { phone } of this.#accounts) yield phone;
  }

  *labels(): Generator<string> {
    for (const { name } of this.#accounts) yield name;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Book } from './book.ts';

export function enrol(account: Account): void {
  const book = new Book().add(account);
  for (const label of book.labels()) addToAudience(label);
  const known = [...book.contacts()].length;
  addToAudience(known);
}
