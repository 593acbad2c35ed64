// A library function wraps a function: whoever calls the wrapper calls the function.

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

declare function debounce<F extends (...given: never[]) => unknown>(wrapped: F, wait: number): F;
declare function memoize<F extends (...given: never[]) => unknown>(wrapped: F): F;

const later = debounce((row: unknown) => {
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
}, 100);
const contactOf = memoize((account: Account) => account.phone);
const nameOf = memoize((account: Account) => account.name);

export function enrol(account: Account): void {
  later(account.phone);
  addToAudience(contactOf(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(nameOf(account));
}
