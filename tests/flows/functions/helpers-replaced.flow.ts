// A member that is assigned another function later on runs either.

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

// @filename: format.ts
import type { Account } from './account.ts';

export const format = {
  line: (account: Account): string => account.name,
};

let describe = (account: Account): string => account.name;

export function verbose(): void {
  format.line = (account) => `${account.name} ${account.phone}`;
  describe = (account) => account.phone;
}

export function shown(account: Account): string {
  return describe(account);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { format, shown, verbose } from './format.ts';

export function enrol(account: Account): void {
  verbose();
  addToAudience(format.line(account));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(shown(account));
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
