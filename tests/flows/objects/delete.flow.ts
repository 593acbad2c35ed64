// `delete` takes a member away from then on, not before.

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

export function export_(account: Account): void {
  const row: { phone?: string; name: string } = { phone: account.phone, name: account.name };
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
  delete row.phone;
  addToAudience(row);
}
