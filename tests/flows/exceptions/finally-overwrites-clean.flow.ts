// What `finally` assigns stands in place of what the block assigned.

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

export function prepare(account: Account, save: (text: string) => void): void {
  let contact = '';
  const row = { contact: '' };
  try {
    contact = account.phone;
    row.contact = contact;
    save(contact);
  } finally {
    contact = 'public';
    row.contact = contact;
  }
  addToAudience(contact);
  addToAudience(row);
}
