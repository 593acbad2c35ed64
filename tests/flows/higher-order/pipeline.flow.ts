// A pipe of functions passes each what the one before gave.

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

type Fn = (value: any) => any;
const pipe =
  (...fns: Fn[]) =>
  (value: unknown): any =>
    fns.reduce((last, fn) => fn(last), value);
const compose = (...fns: Fn[]): Fn => fns.reduce((f, g) => (value) => f(g(value)));

const toPhone = pipe((account: Account) => account.phone, (text: string) => text.trim());
const toName = pipe((account: Account) => account.name, (text: string) => text.trim());
const shout = compose((text: string) => text.toUpperCase(), (account: Account) => account.phone);

export function enrol(account: Account): void {
  addToAudience(toName(account));
  addToAudience(toPhone(account));
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(shout(account));
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
