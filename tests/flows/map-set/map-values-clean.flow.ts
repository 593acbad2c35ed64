// The keys and the size of a map with labelled values are clean.

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

export function index(accounts: readonly Account[], sendCode: (phone: string) => void): void {
  const byName = new Map<string, string>();
  for (const account of accounts) byName.set(account.name, account.phone);
  for (const [name, phone] of byName) {
    sendCode(phone);
    addToAudience(name);
  }
  addToAudience([...byName.keys()]);
  addToAudience(byName.size);
}
