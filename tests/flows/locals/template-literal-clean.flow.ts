// A template literal that stands beside labelled data carries nothing of it.

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

export function link(account: Account, log: (line: string) => void): void {
  log(`tel:${account.phone}`);
  addToAudience(`hello ${account.name}`);
}
