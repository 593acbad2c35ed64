// A function that came as a parameter gives each call what the function made that the call gave it, or that it made itself.

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

type Runner = (make: () => string) => string;
type Maker = (text: string) => () => string;

function enrolBy(run: Runner, keep: Maker, account: Account): void {
  addToAudience(run(() => account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(keep(account.phone)());
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function enrol(account: Account): void {
  enrolBy(
    (make) => make(),
    (text) => () => text,
    account,
  );
}
