// What is sent into a generator by `next`, `return` and `throw` is what its code sees.

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

function* conversation(): Generator<string, string, string> {
  const phone = yield 'phone?';
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
  return phone;
}

function* ends(): Generator<number, string> {
  yield 1;
  return 'none';
}

export function ask(account: Account): void {
  const talk = conversation();
  talk.next();
  addToAudience(talk.next(account.phone).value);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(ends().return(account.phone).value);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
