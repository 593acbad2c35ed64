// A member that was deleted or set anew by reflection is gone.

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

export function row(account: Account): void {
  const row = { contact: account.phone, city: account.city };
  Reflect.deleteProperty(row, 'contact');
  addToAudience(row);
  const other = { contact: account.phone };
  Reflect.set(other, 'contact', account.name);
  addToAudience(other.contact);
}
