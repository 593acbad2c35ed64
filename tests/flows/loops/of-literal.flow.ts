// A loop over an array that may be empty leaves what stood before it.

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

export function mask(account: Account, columns: readonly string[]): void {
  let contact = account.phone;
  for (const column of columns) contact = column;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
