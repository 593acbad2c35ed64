// All strategies that may be chosen leave the contact out.

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

const strategies: Record<string, (account: Account) => string> = {
  label: (account) => account.name,
  contact: (account) => (account.phone === '' ? 'none' : 'one'),
};

export function enrol(account: Account, name: string): void {
  addToAudience(strategies['label']?.(account));
  addToAudience(strategies[name]?.(account));
}
