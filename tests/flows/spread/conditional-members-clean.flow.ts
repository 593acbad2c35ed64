// The member that is spread in on a condition is another.

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

export function enrol(account: Account, known: boolean): void {
  const row = {
    label: account.name,
    ...(known && { contact: account.name }),
    ...(account.phone ? { hint: 'phone known' } : undefined),
  };
  addToAudience(row.label);
  addToAudience(row.hint);
  addToAudience(row.contact);
}
