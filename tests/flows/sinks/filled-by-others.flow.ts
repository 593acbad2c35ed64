// A collection of a sink's module that others fill: the sink obtains the data where it takes it out.

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
  //           ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  console.log(seen, queue.pop());
  //                ^^^^^ security -> advertising: Account.phone
}

// @filename: job.ts
import type { Account } from './account.ts';
import { lastSeen, queue } from './audience.ts';

export function note(account: Account): void {
  lastSeen.set(account.id, account.phone);
  queue.push(account.phone);
}
