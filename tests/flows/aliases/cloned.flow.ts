// A shallow copy of an array holds the same objects.

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

export function enrol(account: Account): void {
  const rows = [{ contact: '' }, { contact: '' }];
  const copies = rows.slice();
  for (const row of copies) row.contact = account.phone;
  addToAudience(rows);
  //            ^^^^ security -> advertising: Account.phone
}
