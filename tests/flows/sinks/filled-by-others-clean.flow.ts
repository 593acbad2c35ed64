// Others fill it with other data, or the sink only counts what is there.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
}

// @filename: audience.ts
/** @sink advertising */

export const lastSeen = new Map<string, string>();
export const queue: string[] = [];

export function flush(id: string): void {
  const seen = lastSeen.get(id);
  console.log(seen, queue.length);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { lastSeen, queue } from './audience.ts';

export function note(account: Account): void {
  lastSeen.set(account.id, account.country);
  queue.push(account.phone);
}
