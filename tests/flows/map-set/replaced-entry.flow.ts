// An entry that a branch replaces may still be the old one.

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

export function row(account: Account, isMasked: boolean): void {
  const fields = new Map<string, string>();
  fields.set('contact', account.phone);
  if (isMasked) fields.set('contact', '***');
  addToAudience(fields.get('contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
