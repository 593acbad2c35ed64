// What one file leaves on the global object another reads there, by whatever name the object has.

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

// @filename: login.ts
import type { Account } from './account.ts';

declare global {
  var contact: string;
  var greeting: string;
}

export function login(account: Account): void {
  window.contact = account.phone;
  globalThis.greeting = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import './login.ts';

export function enrol(): void {
  addToAudience(globalThis.greeting);
  addToAudience(globalThis.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  const host = window;
  addToAudience(host.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
