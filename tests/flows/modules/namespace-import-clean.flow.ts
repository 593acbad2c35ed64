// Another member of the namespace object is clean.

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
export const nameOf = (account: Account): string => account.name;

// @filename: main.ts
import type { Account } from './account.ts';
import * as audience from './audience.ts';
import * as contact from './contact.ts';

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(contact.phoneOf(account));
  audience.addToAudience(contact.nameOf(account));
}
