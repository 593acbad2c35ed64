// Arrays that are made anew in each round keep their places.

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

export function columns(accounts: readonly Account[], verify: (phone?: string) => void): void {
  for (const account of accounts) {
    const row = [account.name];
    row.push(account.phone);
    row.push(account.city);
    verify(row[1]);
    addToAudience(row[0]);
    addToAudience(row[2]);
  }
}
