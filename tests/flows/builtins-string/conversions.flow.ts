// Conversions between strings, numbers, bytes and codes keep the label.

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

export async function encode(account: Account): Promise<void> {
  const bytes = new TextEncoder().encode(account.phone);
  addToAudience(Number(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parseInt(account.phone, 10));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(btoa(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(encodeURIComponent(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(bytes);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(await crypto.subtle.digest('SHA-256', bytes));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(btoa(account.name));
}
