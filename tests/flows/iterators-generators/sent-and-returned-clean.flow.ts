// Another generator sees what was sent to it.

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

function* verification(send: (phone: string) => void): Generator<string, void, string> {
  const phone = yield 'phone?';
  send(phone);
}

function* greeting(): Generator<string, void, string> {
  const name = yield 'name?';
  addToAudience(name);
}

export function ask(account: Account, send: (phone: string) => void): void {
  const verify = verification(send);
  const greet = greeting();
  addToAudience(verify.next().value);
  verify.next(account.phone);
  greet.next();
  greet.next(account.name);
}
