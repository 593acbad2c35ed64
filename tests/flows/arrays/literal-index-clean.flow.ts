// Another place of the same array literal is clean.

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

export function cells(account: Account, verify: (phone: string | undefined) => void): void {
  const row = [account.name, account.phone];
  verify(row[1]);
  const [title] = row;
  addToAudience(title);
  addToAudience(row[0]);
  addToAudience(row.length);
}
