// The helper methods of iterators hand on what is iterated.

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

export function enrol(accounts: Map<string, Account>): void {
  const labels = accounts.values().map((account) => account.name);
  addToAudience(labels.toArray());
  const contacts = accounts
    .values()
    .drop(1)
    .map((account) => account.phone)
    .take(100);
  addToAudience(contacts.toArray());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
