// An accessor of an object literal gives what its body returns.

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

export function card(account: Account): void {
  const view = {
    get contact(): string {
      return account.phone;
    },
    get title(): string {
      return account.name;
    },
  };
  addToAudience(view.title);
  addToAudience(view.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
