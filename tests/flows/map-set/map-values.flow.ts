// A `Map` keeps keys and values apart; `get` finds values.

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

export function index(accounts: readonly Account[]): void {
  const byName = new Map<string, string>();
  for (const account of accounts) byName.set(account.name, account.phone);
  addToAudience([...byName.keys()]);
  addToAudience(byName.get('Ada'));
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience([...byName.values()]);
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const [name, phone] of byName) {
    addToAudience(name);
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  }
}
