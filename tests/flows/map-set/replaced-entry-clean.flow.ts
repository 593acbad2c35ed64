// An entry that was replaced or deleted is gone.

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

export function row(account: Account, verify: (phone?: string) => void): void {
  const fields = new Map<string, string>();
  fields.set('contact', account.phone);
  verify(fields.get('contact'));
  fields.set('contact', '***');
  addToAudience(fields.get('contact'));
  addToAudience([...fields.values()]);
  fields.set('mobile', account.phone);
  fields.delete('mobile');
  addToAudience(Object.fromEntries(fields));
}
