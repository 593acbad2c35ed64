// The methods that copy an array of names copy names.

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

export function enrol(account: Account): void {
  const cells = [account.name, account.phone.length];
  addToAudience(cells.slice(1));
  addToAudience(cells.concat([account.name]));
  addToAudience(cells.toReversed());
  addToAudience(cells.with(0, 'x'));
  addToAudience(cells.toSpliced(0, 1));
  addToAudience(Array.of(...cells));
}
