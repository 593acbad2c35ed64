// What is written into a copy does not show in the objects that it was copied from.

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

interface Row {
  reach: { contact: string };
  contact: string;
}

const defaults: Row = { reach: { contact: '' }, contact: '' };

export function enrol(account: Account): void {
  const row = Object.assign({}, defaults);
  row.contact = account.phone;
  addToAudience(defaults.contact);
  addToAudience(defaults.reach.contact);
}
