// The inner callback gets the name.

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

// @filename: steps.ts
type Next = (value: string) => void;

export function begin(step: (next: Next) => void, end: Next): void {
  step((value) => end(value.trim()));
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { begin } from './steps.ts';

export function enrol(account: Account): void {
  begin(
    (next) => (account.phone === '' ? next('') : next(account.name)),
    (contact) => addToAudience(contact),
  );
}
