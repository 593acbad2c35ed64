// A store into another column of the same table is clean.

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

export function table(accounts: readonly Account[], verify: (phones: string[]) => void): void {
  const phones: string[] = [];
  const names: string[] = [];
  accounts.forEach((account, index) => {
    phones[index] = account.phone;
    names[index] = account.name;
  });
  verify(phones);
  addToAudience(names[0]);
}
