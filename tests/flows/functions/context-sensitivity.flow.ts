// A helper's result is labelled for the labelled argument only.

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

function tidy(text: string): string {
  return text.trim().toLowerCase();
}

export function enrol(account: Account): void {
  const name = tidy(account.name);
  const phone = tidy(account.phone);
  addToAudience(name);
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
}
