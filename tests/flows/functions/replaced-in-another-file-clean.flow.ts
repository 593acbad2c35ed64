// What a function copies over a member replaces it.

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
}

export function copyContact(to: Row, from: Row): void {
  to.contact = from.contact;
}

export function prepare(account: Account): void {
  const from: Row = { contact: account.name };
  const to: Row = { contact: account.phone };
  copyContact(to, from);
  addToAudience(to.contact);
}
