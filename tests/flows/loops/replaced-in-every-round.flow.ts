// A loop that may go round no time leaves what stood before it.

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

export function mask(account: Account, times: number): void {
  let contact = account.phone;
  for (let round = 0; round < times; round++) contact = '***';
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
