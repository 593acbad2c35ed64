// A member that only a branch deletes may still be there.

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
  contact?: string;
  name: string;
}

export function strip(account: Account, isPublic: boolean): void {
  const row: Row = { contact: account.phone, name: account.name };
  if (isPublic) delete row.contact;
  addToAudience(row);
  //            ^^^ security -> advertising: Account.phone
}
