// The other member of what is grouped is something else.

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

export async function enrol(accounts: readonly Account[], account: Account): Promise<void> {
  const rows = accounts.map((each) => ({ contact: each.phone, title: each.name }));
  const byTitle = Object.groupBy(rows, (row) => row.title);
  addToAudience(byTitle['a']?.map((row) => row.title));
  for (const group of Map.groupBy(rows, (row) => row.title).values()) addToAudience(group[0]?.title);
  addToAudience(await Promise.try((each: Account) => each.name, account));
}
