// A function that returns its second argument drops the label of the first.

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

function second(_first: string, other: string): string {
  return other;
}

export function enrol(account: Account): void {
  const picked = second(account.phone, account.name);
  addToAudience(picked);
}
