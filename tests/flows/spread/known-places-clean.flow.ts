// What stands before and behind spread elements is not among them.

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

export function columns(account: Account): void {
  const contact = [account.name, account.phone];
  const row = [account.city, ...contact, 'end'];
  addToAudience(row[0]);
  addToAudience(row[1]);
  addToAudience(row[3]);
  const [first, second, , ...rest] = row;
  addToAudience([first, second, rest]);
  const copy = [...row];
  copy.length = 0;
  copy.push(account.name);
  addToAudience(copy[0]);
}
