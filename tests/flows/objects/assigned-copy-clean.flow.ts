// A copy by `Object.assign` is another object than what it was made of.

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
  contact?: string;
  title: string;
}

export function enrol(account: Account): void {
  const defaults: Row = { title: 'new' };
  const row = Object.assign({}, defaults);
  row.contact = account.phone;
  addToAudience(defaults);
  addToAudience(defaults.contact);
  addToAudience(row.title);
}
