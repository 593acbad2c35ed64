// A generator of the neighbours is clean, and so is what the loop counts.

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

// @filename: stream.ts
import type { Account } from './account.ts';

export function* contacts(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.phone;
}

export function* names(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.name;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { contacts, names } from './stream.ts';

export function enrol(accounts: readonly Account[], sendCode: (phone: string) => void): void {
  let sent = 0;
  for (const contact of contacts(accounts)) {
    sendCode(contact);
    sent++;
  }
  addToAudience(sent);
  addToAudience([...names(accounts)]);
}
