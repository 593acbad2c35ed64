// A queue is replaced after it was used, and filled again.

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

export function flush(account: Account): void {
  let queue: string[] = [];
  addToAudience(queue);
  queue.push(account.phone);
  addToAudience(queue);
  //            ^^^^^ security -> advertising: Account.phone
  queue = [account.name];
  addToAudience(queue);
}
