// A helper that takes the name gives the name.

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

export function enrol(accounts: Map<string, Account>, sendCode: (phone: string) => void): void {
  accounts.values().forEach((account) => sendCode(account.phone));
  addToAudience(accounts.values().map((account) => account.name).toArray());
  addToAudience(accounts.values().some((account) => account.phone === ''));
  Iterator.from(accounts.values()).flatMap((account) => [account.name]).forEach((name) => addToAudience(name));
}
