// The branch that a constant chooses is the one that runs, also behind `else if`.

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

const BY_PHONE = true;
const NO_NAME = '' as string;

export function contactOf(account: Account): void {
  let contact: string;
  if (!BY_PHONE) contact = account.name;
  else if (BY_PHONE) contact = account.phone;
  else contact = account.city;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(BY_PHONE ? account.phone : account.city);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(NO_NAME || account.phone);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
