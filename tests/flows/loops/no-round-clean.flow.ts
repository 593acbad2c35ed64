// A loop whose first test fails does not run.

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

const RETRIES = 0;

export function retries(account: Account): void {
  let contact = account.name;
  for (let attempt = 0; attempt < RETRIES; attempt++) contact = account.phone;
  addToAudience(contact);
  let attempt = 0;
  while (attempt < RETRIES) {
    contact = account.phone;
    attempt++;
  }
  addToAudience(contact);
}
