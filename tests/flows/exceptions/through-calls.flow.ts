// What is thrown two calls below arrives in the nearest `catch`.

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

// @filename: check.ts
import type { Account } from './account.ts';

function demand(account: Account): string {
  if (account.name === '') throw new Error(`no name for ${account.phone}`);
  return account.name;
}

export function check(account: Account): string {
  return demand(account).trim();
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { check } from './check.ts';

export function enrol(account: Account): void {
  try {
    addToAudience(check(account));
  } catch (error) {
    addToAudience((error as Error).message);
    //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
