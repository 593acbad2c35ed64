// A label assigned late in a loop's body is there early in the next round.

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

export function chain(accounts: readonly Account[]): void {
  let previous = '';
  for (let i = 0; i < accounts.length; i++) {
    const account = accounts[i];
    if (account === undefined) break;
    addToAudience(previous);
    //            ^^^^^^^^ security -> advertising: Account.phone
    previous = account.phone;
  }
}
