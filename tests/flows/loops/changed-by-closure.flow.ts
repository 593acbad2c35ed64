// What a function that a round calls changes is there behind the loop.

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

export function last(accounts: readonly Account[]): void {
  let contact = '';
  const row = { contact: '' };
  let current: Account | undefined;
  const take = (): void => {
    contact = current?.phone ?? '';
    row.contact = contact;
  };
  for (const account of accounts) {
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
    current = account;
    take();
  }
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
