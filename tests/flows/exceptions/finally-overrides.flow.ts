// A `finally` that assigns is the last to assign.

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

function contactOf(account: Account): string {
  let contact = '';
  try {
    contact = account.name;
    return contact;
  } finally {
    contact = account.phone;
    if (account.name === '') return contact;
  }
}

export function enrol(account: Account): void {
  addToAudience(contactOf(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
