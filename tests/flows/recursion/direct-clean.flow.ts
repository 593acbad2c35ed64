// A recursive function that only counts its labelled argument gives a clean result.

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

function depth(phones: readonly string[], rounds: number): number {
  return phones.length === 0 ? rounds : depth(phones.slice(1), rounds + 1);
}

export function enrol(accounts: readonly Account[]): void {
  addToAudience(depth(accounts.map((account) => account.phone), 0));
}
