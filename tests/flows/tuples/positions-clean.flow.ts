// The other position of a tuple is clean.

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

// @filename: contact.ts
import type { Account } from './account.ts';

export function pair(account: Account): [label: string, contact: string] {
  return [account.name, account.phone];
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { pair } from './contact.ts';

export function enrol(account: Account): void {
  const [label] = pair(account);
  addToAudience(label);
  addToAudience(pair(account)[0]);
}
