// Access by a union of constant keys without the labelled one is clean.

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

interface Shop extends Account {
  city: string;
}

export function field(account: Shop, key: 'name' | 'city'): void {
  addToAudience(account[key]);
}
