// A setter and a getter that a function gives in a tuple share its variable.

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

function state(initial: string): readonly [() => string, (next: string) => void] {
  let value = initial;
  return [
    () => value,
    (next) => {
      value = next;
    },
  ];
}

export function enrol(account: Account): void {
  const [contact, setContact] = state('');
  setContact(account.phone);
  addToAudience(contact());
  //            ^^^^^^^^^ security -> advertising: Account.phone
}
