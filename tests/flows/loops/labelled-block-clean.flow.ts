// A loop whose first round leaves a labelled block always gets to the assignment before.

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

export function pick(account: Account): void {
  let contact = '';
  first: {
    for (let round = 0; round < 2; round++) {
      contact = account.phone;
      break first;
    }
  }
  second: {
    for (let round = 0; round < 2; round++) {
      contact = account.city;
      break second;
    }
  }
  addToAudience(contact);
}
