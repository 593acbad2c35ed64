// Groups hold the elements that were put into them.

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

export function enrol(accounts: readonly Account[]): void {
  const rows = accounts.map((account) => ({ contact: account.phone, label: account.name }));
  const groups = Object.groupBy(rows, (row) => row.label);
  const byLabel = Map.groupBy(rows, (row) => row.label);
  addToAudience(groups['Ada']?.[0]?.label);
  addToAudience([...byLabel.keys()]);
  addToAudience(groups['Ada']?.[0]?.contact);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const group of byLabel.values()) addToAudience(group.map((row) => row.contact));
  //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
