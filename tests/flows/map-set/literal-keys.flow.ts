// A Map keeps what lies under each literal key apart.

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
  const row = new Map<string, string>();
  row.set('title', account.name);
  row.set('contact', account.phone);
  addToAudience(row.get('title'));
  addToAudience(row.get('contact'));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const value of row.values()) addToAudience(value);
  //                                              ^^^^^ security -> advertising: Account.phone

  const line = new Map([
    ['title', account.name],
    ['contact', account.phone],
  ]);
  addToAudience(line.get('title'));
  addToAudience(line.get('contact'));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function enrolUnder(key: string, account: Account): void {
  const row = new Map([['contact', account.phone]]);
  addToAudience(row.get(key));
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
