// A generic class holds whatever type it is made with.

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

// @filename: box.ts
export class Box<T> {
  constructor(private content: T) {}

  map<U>(change: (content: T) => U): Box<U> {
    return new Box(change(this.content));
  }

  get(): T {
    return this.content;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Box } from './box.ts';

export function enrol(account: Account): void {
  const box = new Box(account);
  addToAudience(box.map((held) => held.name).get());
  addToAudience(box.map((held) => held.phone).get());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(box.map(({ name, phone }) => ({ name, phone })).get().name);
}
