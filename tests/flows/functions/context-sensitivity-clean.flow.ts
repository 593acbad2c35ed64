// A helper called with labelled data for security keeps its other results clean.

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

function tidy(text: string): string {
  return text.trim().toLowerCase();
}

export function enrol(account: Account): void {
  sendCode(tidy(account.phone));
  addToAudience(tidy(account.name));
}
