// A key that is not constant may be any key.

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

export function remember(account: Account): void {
  localStorage.setItem(`contact:${account.name}`, account.phone);
}

export function restore(name: string): void {
  addToAudience(localStorage.getItem(`contact:${name}`));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
