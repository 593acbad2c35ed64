// A property of the global object is read in another file, by its name alone too.

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
// @filename: globals.d.ts
declare var currentContact: string;
declare var currentTitle: string;

// @filename: login.ts
import type { Account } from './account.ts';

export function login(account: Account): void {
  globalThis.currentContact = account.phone;
  globalThis.currentTitle = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(): void {
  addToAudience(currentTitle);
  addToAudience(currentContact);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(window.currentContact);
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
