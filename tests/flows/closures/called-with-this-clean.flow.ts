// What such a function writes into one state is not in another.

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
  const [, setContact] = state('');
  const [contact] = state('');
  setContact(account.phone);
  addToAudience(contact());
}
