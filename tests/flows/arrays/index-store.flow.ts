// A store at an unknown index may be read at any index.

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

export function table(accounts: readonly Account[]): void {
  const column: string[] = [];
  accounts.forEach((account, index) => {
    column[index] = account.phone;
  });
  addToAudience(column[0]);
  //            ^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(column.at(-1));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
