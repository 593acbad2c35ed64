// A recursive function that carries its result along gives it back at the end.

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

function collect(accounts: readonly Account[], at = 0, found: string[] = []): string[] {
  const account = accounts[at];
  if (account === undefined) return found;
  return collect(accounts, at + 1, [...found, account.phone]);
}

export function enrol(accounts: readonly Account[]): void {
  addToAudience(collect(accounts));
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
