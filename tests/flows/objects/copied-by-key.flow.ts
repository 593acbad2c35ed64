// A loop over the keys copies the members.

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
  const row: Record<string, string> = {};
  for (const key in account) row[key] = account[key as keyof Account];
  addToAudience(row['phone']);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  const filtered: Record<string, string> = {};
  for (const [key, value] of Object.entries(account)) if (value !== '') filtered[key] = value;
  addToAudience(filtered['phone']);
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const created: { phone: string } = Object.create({ phone: account.phone });
  addToAudience(created.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
