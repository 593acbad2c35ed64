// What a function that was called here reset is gone.

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

export function prepare(account: Account): void {
  let contact = account.phone;
  const row = { contact: account.phone, city: account.city };
  const reset = (): void => {
    contact = '';
    row.contact = '';
  };
  reset();
  addToAudience(contact);
  addToAudience(row);
  contact = account.phone;
  (() => {
    contact = account.name;
  })();
  addToAudience(contact);
}
