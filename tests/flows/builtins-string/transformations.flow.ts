// String methods that transform a labelled string keep its label.

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

export function forms(account: Account): void {
  addToAudience(account.phone.trim());
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.phone.slice(-4).padStart(10, '*'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.phone.split(' ')[0]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.phone.replace(/\D/g, ''));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.name.concat(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.phone.charAt(0));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.phone[0]);
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.name.toUpperCase());
}
