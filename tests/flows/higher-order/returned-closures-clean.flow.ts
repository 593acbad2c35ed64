// A counter that closes over labelled data gives only its count.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

function tally(): { add(text: string): void; count(): number } {
  const seen = new Set<string>();
  return {
    add: (text) => {
      seen.add(text);
    },
    count: () => seen.size,
  };
}

export function enrol(accounts: readonly Account[]): void {
  const phones = tally();
  for (const account of accounts) phones.add(account.phone);
  addToAudience(phones.count());
}
