// Overloads of a method and call signatures of an interface lead to the one implementation.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

interface Format {
  (account: Account): string;
  (account: Account, key: 'phone'): string;
}

class Formatter {
  of(account: Account): string;
  of(account: Account, key: 'name' | 'phone'): string;
  of(account: Account, key: 'name' | 'phone' = 'name'): string {
    return key === 'phone' ? account.phone : account.name;
  }
}

const format: Format = (account: Account, key?: 'phone') => (key ? account.phone : account.name);

export function enrol(account: Account): void {
  addToAudience(new Formatter().of(account, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(format(account, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
