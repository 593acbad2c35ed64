// A generator that yields pairs keeps their places apart.

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

function* cells(accounts: readonly Account[]): Generator<readonly [string, string]> {
  for (const account of accounts) yield [account.name, account.phone];
}

export function enrol(accounts: readonly Account[]): void {
  for (const [label, contact] of cells(accounts)) {
    addToAudience(label);
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  }
  for (const cell of cells(accounts)) {
    addToAudience(cell[1]);
    //            ^^^^^^^ security -> advertising: Account.phone
    addToAudience(cell[0]);
  }
}
