// The names of the entries and a record of other things are clean.

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

declare function lookup(text: string): Promise<string>;

export async function enrol(accounts: Account[]): Promise<void> {
  const rows = await Promise.all(accounts.map(async (account) => [account.name, await lookup(account.phone)] as const));
  addToAudience(rows.map(([name]) => name));
  const names = await Promise.all(accounts.map(async (account) => ['name', await lookup(account.name)] as const));
  addToAudience(Object.fromEntries(names)['name']);
}
