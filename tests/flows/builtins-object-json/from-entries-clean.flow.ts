// The pairs' second halves are names.

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

export function enrol(accounts: readonly Account[]): void {
  const labels = Object.fromEntries(accounts.map((account) => [account.name, account.name]));
  addToAudience(labels);
  const contacts = Object.fromEntries(accounts.map((account) => [account.name, account.phone.length]));
  addToAudience(contacts);
  const renamed = Object.fromEntries(Object.entries(contacts).map(([key, value]) => [key.trim(), value]));
  addToAudience(renamed['Ada']);
}
