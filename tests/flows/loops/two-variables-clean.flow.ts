// Values that changed places once stand in the other variable.

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

export function swap(account: Account, verify: (phone: string) => void): void {
  let here = account.phone;
  let there = account.name;
  [here, there] = [there, here];
  addToAudience(here);
  verify(there);
  const held = here;
  here = there;
  there = held;
  addToAudience(there);
}
