// An element of a row of a matrix is found by both its indices.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function grid(account: Account): void {
  const grid = [
    [account.name, account.city],
    [account.phone, account.name],
  ] as const;
  addToAudience(grid[1][0]);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
  const [, [contact]] = grid;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  for (const [first] of grid) addToAudience(first);
  //                                        ^^^^^ security -> advertising: Account.phone
}
