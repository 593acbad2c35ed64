// Groups of labelled values are labelled values under clean keys.

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

export function byInitial(accounts: readonly Account[]): void {
  const rows = accounts.map((account) => ({ initial: account.name.charAt(0), tel: account.phone }));
  const groups = Map.groupBy(rows, (row) => row.initial);
  addToAudience([...groups.keys()]);
  addToAudience(groups.get('A'));
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
