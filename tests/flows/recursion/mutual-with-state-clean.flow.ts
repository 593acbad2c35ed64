// The functions hand the record on without its contact.

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

// @filename: walk.ts
export interface Row {
  contact: string;
  label: string;
}

export function even(row: Row, left: number): Row {
  return left === 0 ? row : odd({ ...row, label: row.label.trim() }, left - 1);
}

function odd(row: Row, left: number): Row {
  return left === 0 ? { contact: '', label: row.label } : even({ contact: '', label: row.label }, left - 1);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { even } from './walk.ts';

export function enrol(account: Account, rounds: number): void {
  const row = even({ contact: account.phone, label: account.name }, rounds);
  addToAudience(row.label);
  const last = even({ contact: '', label: account.phone.length.toString() }, rounds);
  addToAudience(last.contact);
}
