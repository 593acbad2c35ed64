// Groups of clean values are clean.

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

export function byInitial(accounts: readonly Account[], sendCode: (phone: string) => void): void {
  const rows = accounts.map((account) => {
    sendCode(account.phone);
    return { initial: account.name.charAt(0), title: account.name };
  });
  const groups = Map.groupBy(rows, (row) => row.initial);
  addToAudience([...groups.keys()]);
  addToAudience(groups.get('A'));
}
