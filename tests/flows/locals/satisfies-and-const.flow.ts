// `satisfies` and `as const` leave values as they are.

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

export function enrol(account: Account): void {
  const row = { contact: account.phone, label: account.name } satisfies Record<string, string>;
  const cells = ['row', account.name, account.phone] as const satisfies readonly string[];
  addToAudience(row.label);
  addToAudience(cells[1]);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(cells[2]);
  //            ^^^^^^^^ security -> advertising: Account.phone
  addToAudience(<string>row!.contact);
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
