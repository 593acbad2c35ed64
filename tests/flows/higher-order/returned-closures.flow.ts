// A function that makes functions gives each what it was made with.

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

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

const reader =
  <K extends keyof Account>(key: K) =>
  (account: Account): Account[K] =>
    account[key];

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export function enrol(account: Account): void {
  const name = lazily(() => account.name);
  const phone = lazily(() => account.phone);
  addToAudience(name());
  addToAudience(phone());
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(reader('phone')(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
