// A computed key of another constant value takes another member.

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

const CONTACT = 'name';

export function pick(account: Account): void {
  const { [CONTACT]: contact } = account;
  addToAudience(contact);
}
