// The branches that a constant leaves out do not run.

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

const BY_PHONE = false;
const UNKNOWN = 'none' as string;

export function contactOf(account: Account): void {
  let contact: string;
  if (BY_PHONE) contact = account.phone;
  else if (!BY_PHONE) contact = account.name;
  else contact = account.phone;
  addToAudience(contact);
  addToAudience(UNKNOWN || account.phone);
}
