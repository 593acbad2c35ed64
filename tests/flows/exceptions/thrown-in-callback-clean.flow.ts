// The callback throws something else.

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

function each<T>(items: readonly T[], visit: (item: T) => void): void {
  for (const item of items) visit(item);
}

export function enrol(accounts: readonly Account[]): void {
  try {
    each(accounts, (account) => {
      if (account.phone === '') throw account.name;
    });
  } catch (found) {
    addToAudience(found);
  }
}
