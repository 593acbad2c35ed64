// A bound function gives each caller what its own argument made.

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

function prefixed(prefix: string, text: string): string {
  return prefix + text;
}

const tel = prefixed.bind(null, 'tel:');

export function enrol(account: Account, verify: (text: string) => void): void {
  verify(tel(account.phone));
  addToAudience(tel(account.name));
  addToAudience(tel(account.phone));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
