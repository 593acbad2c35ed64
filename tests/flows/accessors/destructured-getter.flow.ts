// A pattern that takes a member calls its getter.

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

function view(account: Account) {
  return {
    get contact() {
      return account.phone;
    },
    get label() {
      return account.name;
    },
  };
}

export function enrol(account: Account): void {
  const { contact, label } = view(account);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(label);
}
