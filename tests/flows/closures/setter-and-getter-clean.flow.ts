// What was there before the setter came is clean, and so is the state that was set to something else.

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

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  const initial = 'none';
  const [contact, setContact] = state(initial);
  setContact(account.phone);
  sendCode(contact());
  const [title, setTitle] = state(initial);
  setTitle(account.name);
  addToAudience(title());
  addToAudience(initial);
}
