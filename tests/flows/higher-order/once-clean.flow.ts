// What another use of the helper keeps is another value.

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

declare function sendCode(phone: string): void;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export function enrol(account: Account): void {
  const contact = once(() => account.phone);
  sendCode(contact());
  const title = once(() => account.name);
  addToAudience(title());
}
