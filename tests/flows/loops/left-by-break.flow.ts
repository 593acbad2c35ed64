// A loop without a test is left with what its `break` found.

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

export function firstContact(next: () => Account | undefined): void {
  let contact = '';
  for (;;) {
    const account = next();
    if (account === undefined) {
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
      break;
    }
    contact = account.phone;
  }
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
