// Elements that are spread from a literal stand behind what comes before them.

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
  const row = ['row', ...contact, account.city];
  addToAudience(row[2]);
  //            ^^^^^^ security -> advertising: Account.phone
  const [, ...rest] = row;
  addToAudience(rest[1]);
  //            ^^^^^^^ security -> advertising: Account.phone
}
