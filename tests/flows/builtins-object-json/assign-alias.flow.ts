// `Object.assign` and `Object.freeze` give the object itself.

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

export function row(account: Account): void {
  const base = { contact: '', city: '' };
  const same = Object.assign(base, { city: account.city });
  same.contact = account.phone;
  addToAudience(base.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  const part = { contact: '' };
  const whole = Object.freeze({ part });
  part.contact = account.recoveryEmail;
  addToAudience(whole.part.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
}
