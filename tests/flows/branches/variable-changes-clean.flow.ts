// A variable holds its constant from one assignment to the next.

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

export function firstPhone(accounts: readonly Account[], isTrial: boolean): void {
  let attempts = 0;
  let contact = '';
  if (attempts > 0) contact = accounts[0]?.phone ?? '';
  addToAudience(contact);
  if (isTrial) attempts++;
  attempts = 0;
  if (attempts) contact = accounts[0]?.phone ?? '';
  addToAudience(contact);
}
