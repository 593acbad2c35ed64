// A function that was only handed on may reset the variable later, or never.

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

export function prepare(account: Account, onDone: (run: () => void) => void): void {
  let contact = account.phone;
  onDone(() => {
    contact = '';
  });
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
