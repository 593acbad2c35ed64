// The end that the other elements were moved to.

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

export function columns(account: Account): void {
  const row = [account.name, account.phone];
  addToAudience(row.reverse()[1]);
  addToAudience(row[1]);
  const again = row.toReversed();
  addToAudience(again[0]);
  addToAudience(row.with(0, account.city));
}
