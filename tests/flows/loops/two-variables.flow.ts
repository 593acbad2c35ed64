// Values that change places in each round may stand in either.

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

export function swap(account: Account, rounds: number): void {
  let here = account.name;
  let there = account.phone;
  for (let round = 0; round < rounds; round++) {
    [here, there] = [there, here];
  }
  addToAudience(here);
  //            ^^^^ security -> advertising: Account.phone
}
