// A JSON value under a key that sounds like labelled data is clean.

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

// @filename: columns.json
{ "phone": "PHONE", "name": "NAME" }

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import columns from './columns.json';

export function enrol(account: Account): void {
  addToAudience(columns.phone);
  addToAudience({ [columns.name]: account.name });
}
