// The made function was called with the phone elsewhere.

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

// @filename: make.ts
export function suffixed(suffix: string): (text: string) => string {
  return (text) => text + suffix;
}

export const tel = suffixed(' (tel)');

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { suffixed, tel } from './make.ts';

const own = suffixed(' (own)');

export function enrol(account: Account, verify: (text: string) => void): void {
  verify(tel(account.phone));
  verify(own(account.phone));
  addToAudience(tel(account.name));
  addToAudience(own(account.name));
}
