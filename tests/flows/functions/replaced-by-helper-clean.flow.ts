// A helper that always replaces or deletes a member takes away what was there.

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

interface Row {
  contact: string;
  mobile?: string;
}

function mask(row: Row): void {
  row.contact = '***';
  delete row.mobile;
}

const blank = (row: Row, text: string): void => void (row.contact = text);

export function prepare(account: Account): void {
  const row: Row = { contact: account.phone, mobile: account.phone };
  mask(row);
  addToAudience(row);
  const other: Row = { contact: account.phone };
  clear(other, account.name);
  addToAudience(other.contact);
  blank(other, account.city);
}

function clear(row: Row, contact: string): string {
  return (row.contact = contact);
}
