// Access by a union of constant keys, or by an unknown key, may find the labelled member.

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

export function field(account: Account, key: keyof Account, column: string): void {
  addToAudience(account[key]);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  const cells: Record<string, string> = {};
  cells[column] = account.phone;
  addToAudience(cells['A1']);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
