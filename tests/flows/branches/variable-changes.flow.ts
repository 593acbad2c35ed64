// A variable that held a constant is unknown once a callback may have changed it.

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

export function firstPhone(accounts: readonly Account[]): void {
  let found = false;
  let contact = '';
  accounts.forEach((account) => {
    if (account.city === 'Kiel') found = true;
  });
  if (found) contact = accounts[0]?.phone ?? '';
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
