// `forEach` gives its callback the index too, which is clean.

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

declare function sendCode(phone: string): void;

export function run(accounts: readonly Account[]): void {
  const phones = accounts.map((account) => account.phone);
  phones.forEach((phone, index) => {
    sendCode(phone);
    addToAudience(index);
  });
}
