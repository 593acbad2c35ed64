// Two pipes of different functions give each its own.

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

type Fn<A, B> = (value: A) => B;
const chain =
  <A, B, C>(first: Fn<A, B>, second: Fn<B, C>): Fn<A, C> =>
  (value) =>
    second(first(value));

const trim = (text: string): string => text.trim();

export function enrol(account: Account): void {
  const phone = chain((each: Account) => each.phone, trim);
  const name = chain((each: Account) => each.name, trim);
  phone(account);
  addToAudience(name(account));
}
