// A loop whose test may hold runs.

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

export function retries(account: Account, limit: number): void {
  let contact = account.name;
  let attempt = 0;
  while (attempt < limit) {
    contact = account.phone;
    attempt++;
  }
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
