// A computed key of constant value names one member.

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

const COLUMN = 'PHONE_SHA256';

export function row(account: Account): void {
  const fields = { [COLUMN]: account.phone, NAME: account.name };
  addToAudience(fields.PHONE_SHA256);
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(fields[COLUMN]);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(fields['NAME']);
}
