// A Map whose every value is clean gives clean values under any key.

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

export function contact(account: Account, column: string): void {
  const fields = new Map<string, string>();
  fields.set(column, account.name);
  fields.set('phone', account.phone);
  fields.clear();
  fields.set('city', account.city);
  addToAudience(fields.get(column));
}
