// Other indices of a matrix are other elements.

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
  addToAudience(grid[0]);
  addToAudience(grid[1][1]);
  const [[first], [, second]] = grid;
  addToAudience([first, second]);
  for (const [, last] of grid) addToAudience(last);
}
