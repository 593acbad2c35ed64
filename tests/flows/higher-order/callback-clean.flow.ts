// A callback that takes the clean parameter only is clean.

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

// @filename: visit.ts
import type { Account } from './account.ts';

export function withContact(account: Account, use: (contact: string, label: string) => void): void {
  use(account.phone, account.name);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { withContact } from './visit.ts';

export function enrol(account: Account): void {
  withContact(account, (_contact, label) => {
    addToAudience(label);
  });
}
