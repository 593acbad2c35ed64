// The other storage, and another key, hold something else.

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
  sessionStorage.setItem('contact', account.phone);
  localStorage.setItem('contact', account.name);
  localStorage.setItem('code', account.phone);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(sendCode: (phone: string | null) => void): void {
  sendCode(sessionStorage.getItem('contact'));
  addToAudience(localStorage.getItem('contact'));
  addToAudience(localStorage.getItem('theme'));
}
