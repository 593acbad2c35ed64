// What a sanitizer returns is clean, also further on.

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

// @filename: country.ts
/** @sanitizes security Only the country is left, which the account shows publicly. */
export function countryOf(phone: string): string {
  return phone.slice(0, 3);
}

export function areaOf(phone: string): string {
  return phone.slice(0, 5);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { countryOf } from './country.ts';

export function enrol(accounts: readonly Account[]): void {
  const countries = accounts.map((account) => countryOf(account.phone));
  addToAudience(countries);
  for (const country of new Set(countries)) addToAudience(`${country}*`);
}
