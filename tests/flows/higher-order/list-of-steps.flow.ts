// A list of functions that are applied one after the other passes the value along.

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

type Step = (text: string) => string;

const pipe =
  (...steps: Step[]): Step =>
  (text) =>
    steps.reduce((value, step) => step(value), text);

const clean = pipe((text) => text.trim(), (text) => text.replaceAll(' ', ''));
const other = pipe((text) => text.trim());

export function enrol(account: Account, verify: (contact: string) => void): void {
  addToAudience(other(account.name));
  addToAudience(clean(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
