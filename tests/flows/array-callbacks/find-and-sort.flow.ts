// `find`, `filter` and `toSorted` by unlabelled members hand out the elements as they are.

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

export function pick(accounts: readonly Account[], name: string): void {
  const rows = accounts.map((account) => ({ tel: account.phone, title: account.name }));
  const found = rows.find((row) => row.title === name);
  addToAudience(found?.title);
  addToAudience(found?.tel);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
  const sorted = rows.filter((row) => row.title !== name).toSorted((a, b) => a.title.length - b.title.length);
  addToAudience(sorted);
  //            ^^^^^^ security -> advertising: Account.phone
}
