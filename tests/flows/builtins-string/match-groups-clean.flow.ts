// The captured part of another text is taken.

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

const NUMBER = /^\+(?<country>\d{2})(\d+)$/;

export function enrol(account: Account): void {
  const title = NUMBER.exec(account.name);
  addToAudience(title?.[1]);
  const match = account.phone.match(NUMBER);
  console.log(match?.groups);
  for (const [digits] of account.name.matchAll(/\d+/g)) addToAudience(digits);
}
