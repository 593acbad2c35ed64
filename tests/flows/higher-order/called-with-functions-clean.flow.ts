// Another call of the same function value, with another function or text, gives what that one is about.

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

function enrolBy(run: Runner, keep: Maker, verify: (text: string) => void, account: Account): void {
  verify(run(() => account.phone));
  addToAudience(run(() => account.name));
  verify(keep(account.phone)());
  addToAudience(keep(account.name)());
}

export function enrol(account: Account, verify: (text: string) => void): void {
  enrolBy(
    (make) => make(),
    (text) => () => text,
    verify,
    account,
  );
}
