// A function that nobody calls sees what its variables hold at last.

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

declare function sendCode(phone: string): void;

export function register(account: Account): void {
  let contact = account.phone;
  sendCode(contact);
  contact = '';
  function enrol(): void {
    addToAudience(contact);
  }
}
