// A method that replaces a field only under a condition may leave what was there.

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

class Draft {
  contact = '';

  setContact(contact: string): void {
    if (contact === '') return;
    this.contact = contact;
  }
}

export function prepare(account: Account): void {
  const draft = new Draft();
  draft.setContact(account.phone);
  draft.setContact(account.name);
  addToAudience(draft.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
