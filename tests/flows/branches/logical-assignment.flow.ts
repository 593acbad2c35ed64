// Logical assignments keep what is there or take what comes.

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

export function enrol(account: Account, given: { contact?: string; label?: string }): void {
  given.label ||= account.name;
  addToAudience(given.label);
  given.contact ??= account.phone;
  addToAudience(given.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  let note: string | undefined = account.name;
  note &&= account.phone;
  addToAudience(note);
  //            ^^^^ security -> advertising: Account.phone
}
