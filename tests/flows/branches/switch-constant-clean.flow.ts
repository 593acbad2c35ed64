// Clauses that do not fit a constant are passed over, and so is the default clause when one fits.

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

const LEVEL = 3;

export function columns(account: Account): void {
  let value = account.city;
  switch (LEVEL as number) {
    case 1:
      value = account.phone;
      break;
    case 2 + 1:
      addToAudience(value);
      break;
    default:
      addToAudience(account.phone);
  }
  switch (LEVEL as number) {
    case 4:
      value = account.phone;
  }
  addToAudience(value);
}
