// What is kept under a literal key, an item or a property, is read under that key.

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

const KEYS = { contact: 'session.contact', title: 'session.title' } as const;

export function remember(account: Account): void {
  sessionStorage.setItem(KEYS.contact, account.phone);
  sessionStorage.setItem(KEYS.title, account.name);
  localStorage.contact = account.phone;
  localStorage.title = account.name;
  window.localStorage.setItem('address', account.phone);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(): void {
  addToAudience(sessionStorage.getItem('session.title'));
  addToAudience(sessionStorage.getItem('session.contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(localStorage.getItem('title'));
  addToAudience(localStorage.getItem('contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(localStorage['contact']);
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(localStorage.address);
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
