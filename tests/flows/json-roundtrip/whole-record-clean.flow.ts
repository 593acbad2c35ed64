// JSON text of the record without its labelled member is clean.

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

export function send(account: Account, verify: (phone: string) => void): void {
  const { phone, ...rest } = account;
  verify(phone);
  addToAudience(JSON.stringify(rest));
  addToAudience(JSON.stringify(account).length);
}
