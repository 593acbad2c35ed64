// The keys of a labelled object are clean.

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

export function rebuild(account: Account): void {
  const row = { tel: account.phone, title: account.name };
  addToAudience(Object.keys(row));
  addToAudience(Object.entries(row).map(([key]) => key));
  addToAudience(Object.freeze(row).title);
  addToAudience(Object.assign({ source: 'crm' }, { title: row.title }));
}
