// Spreading an object copies its members with their labels.

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

export function merge(account: Account): void {
  const base = { tel: account.phone, title: account.name };
  const row = { ...base, source: 'crm' };
  addToAudience(row.source);
  addToAudience(row.title);
  addToAudience(row.tel);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience({ ...base });
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
