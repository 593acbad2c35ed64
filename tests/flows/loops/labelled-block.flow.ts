// A `break` out of a labelled block keeps what was assigned before it.

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

export function pick(account: Account, useName: boolean): void {
  let contact = '';
  choice: {
    contact = account.phone;
    if (useName) break choice;
    contact = account.name;
  }
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
