// What lies under the keys is not the keys.

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

export function index(accounts: readonly Account[]): void {
  const cities: Record<string, string> = {};
  for (const account of accounts) cities[account.phone] = account.city;
  addToAudience(Object.values(cities));
  addToAudience(cities['Kiel']);
}
