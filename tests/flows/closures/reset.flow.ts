// A function that resets a variable only under a condition may leave it.

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

export function prepare(account: Account, isPublic: boolean): void {
  let contact = account.phone;
  const row = { contact: account.phone };
  const reset = (): void => {
    if (!isPublic) return;
    contact = '';
    row.contact = '';
  };
  reset();
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
}
