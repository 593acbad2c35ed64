// A variable that each round overwrites before use carries nothing from the round before.

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

export function chain(accounts: readonly Account[], verify: (phone: string) => void): void {
  let current = '';
  for (let i = 0; i < accounts.length; i++) {
    const account = accounts[i];
    if (account === undefined) break;
    current = account.name;
    addToAudience(current);
    current = account.phone;
    verify(current);
  }
}
