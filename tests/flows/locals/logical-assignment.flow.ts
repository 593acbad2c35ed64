// `??=` and `||=` may leave what was there.

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

export function contactOf(account: Account, given: string | undefined): void {
  let contact = given;
  contact ??= account.phone;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  let other = account.phone;
  other &&= account.name;
  addToAudience(other);
  //            ^^^^^ security -> advertising: Account.phone
}
