// The function replaced the part in its own variable first.

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

// @filename: fill.ts
export interface Form {
  reach: { contact: string };
}

export function fill(form: Form, contact: string): void {
  let { reach } = form;
  reach = { contact: '' };
  reach.contact = contact;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { fill, type Form } from './fill.ts';

export function enrol(account: Account): void {
  const form: Form = { reach: { contact: '' } };
  const { reach } = form;
  fill(form, account.phone);
  addToAudience(reach.contact);
}
