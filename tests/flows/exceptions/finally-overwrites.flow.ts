// What `finally` assigns only under a condition leaves what the block assigned.

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

export function prepare(account: Account, save: (text: string) => void, isPublic: boolean): void {
  let contact = '';
  try {
    contact = account.phone;
    save(contact);
  } finally {
    if (isPublic) contact = 'public';
  }
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
