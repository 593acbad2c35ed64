// A helper that knows an account only as something with a phone reads the labelled phone.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
}

// @filename: greeting.ts
export function contactLine(person: { phone: string }): string {
  return `call ${person.phone}`;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { contactLine } from './greeting.ts';
/** @sink advertising */
declare function send(value: unknown): void;

export function run(account: Account): void {
  send(contactLine(account));
  //   ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
