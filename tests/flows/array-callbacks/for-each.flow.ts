// `forEach` gives each element to its callback, also to one that is declared elsewhere.

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

function enrol(contact: string): void {
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}

export function run(accounts: readonly Account[]): void {
  accounts.map((account) => account.phone).forEach(enrol);
}
