// A function that nobody visibly calls may run: what it captured is in it.

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

export function register(account: Account): void {
  const contact = account.phone;
  const title = account.name;
  function enrol(): void {
    addToAudience(title);
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  }
  const greet = (): void => addToAudience(contact);
  //                                      ^^^^^^^ security -> advertising: Account.phone
}
