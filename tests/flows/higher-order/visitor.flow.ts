// A visitor's methods are called with the parts of what is visited.

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

// @filename: visit.ts
import type { Account } from './account.ts';

export interface Visitor<T> {
  contact?(phone: string, result: T[]): void;
  label?(name: string, result: T[]): void;
}

export function visit<T>(accounts: readonly Account[], visitor: Visitor<T>): T[] {
  const result: T[] = [];
  for (const account of accounts) {
    visitor.label?.(account.name, result);
    visitor.contact?.(account.phone, result);
  }
  return result;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { visit } from './visit.ts';

export function enrol(accounts: readonly Account[]): void {
  addToAudience(visit<string>(accounts, { label: (name, result) => result.push(name) }));
  addToAudience(visit<string>(accounts, { contact: (phone, result) => result.push(phone) }));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
