// What was reset before a function was handed on.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function prepare(account: Account, onDone: (run: () => void) => void, verify: (phone: string) => void): void {
  let contact = account.phone;
  verify(contact);
  contact = account.city;
  onDone(() => {
    contact = contact.trim();
  });
  addToAudience(contact);
}
