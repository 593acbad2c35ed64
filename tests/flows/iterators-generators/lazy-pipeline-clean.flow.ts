// Another use of the same lazy `map` yields what its own callback gives back.

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

// @filename: lazy.ts
export function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

export function* taken<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { mapped, taken } from './lazy.ts';

export function enrol(accounts: readonly Account[], verify: (phone: string) => void): void {
  for (const label of taken(mapped(accounts, (account) => account.name.trim()), 10)) addToAudience(label);
  for (const contact of taken(mapped(accounts, (account) => account.phone.trim()), 10)) {
    verify(contact);
  }
}
