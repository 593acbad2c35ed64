// An array that is cut before its data was put in holds it.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function flush(account: Account): void {
  const queue: string[] = [];
  queue.length = 0;
  queue.push(account.phone);
  addToAudience(queue);
  //            ^^^^^ security -> advertising: Account.phone
}
