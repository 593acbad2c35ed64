// Arguments that were bound first arrive before those that come later.

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

const labelled = (label: string) => (separator: string) => (text: string) => label + separator + text;

function flip<A, B, R>(apply: (first: A, second: B) => R): (second: B, first: A) => R {
  return (second, first) => apply(first, second);
}

const second = (_first: string, text: string): string => text;

export function enrol(account: Account): void {
  addToAudience(labelled(account.phone)(':')('x'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(labelled('x')(':')(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(flip(second)(account.phone, account.name));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
