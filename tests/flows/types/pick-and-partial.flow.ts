// `Pick`, `Partial`, `Readonly` and `Required` leave the member what it is.

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

type Contact = Readonly<Pick<Account, 'phone'>>;

export function enrol(contact: Contact, draft: Partial<Account>, full: Required<Account>): void {
  addToAudience(draft.name);
  addToAudience(contact.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(draft.phone);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(full.phone);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
