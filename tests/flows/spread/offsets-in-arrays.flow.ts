// Elements that are spread behind others keep their distance.

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
  const pair: [string, string] = [account.name, account.phone];
  const line = ['row', ...pair, 'end'];
  addToAudience(line[0]);
  addToAudience(line[1]);
  addToAudience(line[2]);
  //            ^^^^^^^ security -> advertising: Account.phone
  const [, , ...tail] = line;
  addToAudience(tail[0]);
  //            ^^^^^^^ security -> advertising: Account.phone
}
