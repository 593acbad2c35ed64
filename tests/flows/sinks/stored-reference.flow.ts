// A reference to a sink's function is the function, wherever it was kept.

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
  outputs.ads(account.phone);
  //          ^^^^^^^^^^^^^ security -> advertising: Account.phone
  queue[0]?.(account.phone);
  //         ^^^^^^^^^^^^^ security -> advertising: Account.phone
  kept.get('ads')?.(account.phone);
  //                ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
