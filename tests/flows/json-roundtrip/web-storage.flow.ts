// A value stored under a literal key is read under the same key.

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

export function remember(account: Account): void {
  localStorage.setItem('contact', account.phone);
  localStorage.setItem('title', account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(): void {
  addToAudience(localStorage.getItem('title'));
  addToAudience(localStorage.getItem('contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
