// A helper that may leave a member as it is does not take it away.

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

interface Row {
  contact: string;
}

function mask(row: Row, isPublic: boolean): void {
  if (isPublic) row.contact = '***';
}

export function prepare(account: Account, isPublic: boolean): void {
  const row: Row = { contact: account.phone };
  mask(row, isPublic);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
