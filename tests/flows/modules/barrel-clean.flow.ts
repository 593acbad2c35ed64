// A local declaration of the barrel wins over `export *` and is clean.

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

// @filename: contact.ts
import type { Account } from './account.ts';

export const phoneOf = (account: Account): string => account.phone;
export default function nameOf(account: Account): string {
  return account.name;
}

// @filename: index.ts
import type { Account } from './account.ts';

export * from './audience.ts';
export * from './contact.ts';
export function phoneOf(account: Account): string {
  return account.name;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience, phoneOf } from './index.ts';

export function enrol(account: Account): void {
  addToAudience(phoneOf(account));
}
