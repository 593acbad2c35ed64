// The pairs that `entries` gives have the index first and the element second.

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

export function enrol(accounts: readonly Account[]): void {
  const contacts = accounts.map((account) => account.phone);
  for (const [at, contact] of contacts.entries()) {
    addToAudience(at);
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  }
  for (const [key, value] of Object.entries({ contact: accounts[0]?.phone, label: accounts[0]?.name })) {
    addToAudience(key);
    addToAudience(value);
    //            ^^^^^ security -> advertising: Account.phone
  }
}
