// Another property of the global object is another place.

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
  currentContact = account.phone;
  window.currentTitle = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(sendCode: (phone: string) => void): void {
  sendCode(window.currentContact);
  addToAudience(window.currentTitle);
  addToAudience(currentTitle);
}
