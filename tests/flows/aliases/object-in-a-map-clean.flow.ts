// A copy went into the Map before the change.

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

export function enrol(account: Account): void {
  const rows = new Map<string, { contact: string; label: string }>();
  const row = { contact: '', label: account.name };
  rows.set('ada', { ...row });
  row.contact = account.phone;
  addToAudience(rows.get('ada')?.label);
  addToAudience(rows.get('ada')?.contact);
}
