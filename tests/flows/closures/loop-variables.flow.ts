// Functions that are made in a loop keep the variables of their round.

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
  const sends: (() => void)[] = [];
  for (const { phone, name } of accounts) {
    sends.push(() => addToAudience(name));
    sends.push(() => addToAudience(phone));
    //                             ^^^^^ security -> advertising: Account.phone
  }
  for (const send of sends) send();
}
