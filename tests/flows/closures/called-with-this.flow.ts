// A function that is called in place by `call` writes a variable of a closure around it, which another closure reads.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
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

function state(initial: string): readonly [() => string, (next: string) => void] {
  let value = initial;
  return [
    () => value,
    (next) => {
      (function (this: unknown) {
        value = next;
      }).call(null);
    },
  ];
}

export function enrol(account: Account): void {
  const [contact, setContact] = state('');
  setContact(account.phone);
  addToAudience(contact());
  //            ^^^^^^^^^ MISSING security -> advertising: Account.phone
}
