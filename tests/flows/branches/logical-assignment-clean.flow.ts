// What comes by a logical assignment is another value.

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
  given.contact ??= account.phone && account.name;
  addToAudience(given.contact);
  let note: string | undefined = account.name;
  note &&= 'known';
  addToAudience(note);
}
