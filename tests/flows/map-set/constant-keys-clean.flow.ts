// What a Map holds under another constant key is another value.

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

const NAME = 'name';

export function contact(account: Account, verify: (phone?: string) => void): void {
  const fields = new Map<string, string>();
  fields.set('phone', account.phone);
  fields.set(NAME, account.name);
  verify(fields.get('phone'));
  addToAudience(fields.get('name'));
  addToAudience(fields.get('city'));
}
