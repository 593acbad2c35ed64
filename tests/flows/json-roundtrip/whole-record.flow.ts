// JSON text of a whole record has its labelled member in it.

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

export function send(account: Account): void {
  const body = JSON.stringify(account);
  addToAudience(body);
  //            ^^^^ security -> advertising: Account.phone
}
