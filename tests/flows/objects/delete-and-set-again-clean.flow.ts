// A member that was deleted on every way is gone.

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

export function enrol(account: Account, again: boolean): void {
  const row: { contact?: string; label: string } = { contact: account.phone, label: account.name };
  delete row.contact;
  addToAudience(row);
  if (again) row.contact = account.name;
  addToAudience(row.contact);
  const other: Record<string, string> = { contact: account.phone, label: account.name };
  delete other['contact'];
  addToAudience(other['contact']);
}
