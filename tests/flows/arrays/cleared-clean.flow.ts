// A queue that was replaced by a new array carries nothing of the old one.

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

export function flush(account: Account, sendCodes: (phones: string[]) => void): void {
  let queue: string[] = [];
  queue.push(account.phone);
  sendCodes(queue);
  queue = [];
  queue.push(account.name);
  addToAudience(queue);
}
