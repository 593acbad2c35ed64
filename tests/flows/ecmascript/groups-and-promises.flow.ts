// Groups hold what is grouped; a tried function's result, and an asynchronous array's content, are what they give.

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

async function* load(accounts: readonly Account[]): AsyncGenerator<string> {
  for (const account of accounts) yield account.phone;
}

export async function enrol(accounts: readonly Account[], account: Account): Promise<void> {
  const rows = accounts.map((each) => ({ contact: each.phone, title: each.name }));
  const byTitle = Object.groupBy(rows, (row) => row.title);
  addToAudience(byTitle['a']?.map((row) => row.contact));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const group of Map.groupBy(rows, (row) => row.title).values()) addToAudience(group[0]?.contact);
  //                                                                                ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(await Promise.try((each: Account) => each.phone, account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(await Array.fromAsync(load(accounts)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
