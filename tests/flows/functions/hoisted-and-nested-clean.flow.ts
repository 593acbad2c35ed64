// The nested function sees a variable that was emptied before.

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

export function enrol(account: Account): void {
  let contact = account.phone;
  contact = '';
  const label = account.name;
  report();

  function report(): void {
    addToAudience(label);
    addToAudience(contact);
  }
}
