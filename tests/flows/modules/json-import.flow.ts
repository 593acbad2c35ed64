// A module that mixes imported JSON with labelled data passes the label on, not the JSON.

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
  addToAudience({ [columns.phone]: account.phone });
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
