// A generator is taken apart by spread, by `Array.from` and by a pattern.

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

function* contactsOf(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.phone;
}

function* labelsOf(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.name;
}

export function enrol(accounts: readonly Account[], verify: (phones: string[]) => void): void {
  addToAudience([...labelsOf(accounts)]);
  const [label] = labelsOf(accounts);
  addToAudience(label);
  addToAudience([...contactsOf(accounts)]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Array.from(contactsOf(accounts)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const [first] = contactsOf(accounts);
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
}
