// Clauses that break do not fall through, and a `default` that overwrites leaves nothing to join.

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

export function column(account: Account, kind: 'phone' | 'name', verify: (phone: string) => void): void {
  let value = '';
  switch (kind) {
    case 'phone':
      value = account.phone;
      verify(value);
      value = 'verified';
      break;
    case 'name':
      value = account.name;
      break;
    default:
      value = 'unknown';
  }
  addToAudience(value);
}
