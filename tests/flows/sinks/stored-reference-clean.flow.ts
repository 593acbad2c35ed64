// The kept references are called with the name.

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

const outputs = { ads: addToAudience, log: console.log };
const queue = [addToAudience];
const kept = new Map([['ads', addToAudience]]);

export function enrol(account: Account): void {
  outputs.log(account.phone);
  outputs.ads(account.name);
  queue[0]?.(account.name);
  kept.get('ads')?.(account.name);
}
