// Two functions that call each other hand a record back and forth.

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
  return left === 0 ? row : even({ contact: row.contact, label: row.label }, left - 1);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { even } from './walk.ts';

export function enrol(account: Account, rounds: number): void {
  const row = even({ contact: account.phone, label: account.name }, rounds);
  addToAudience(row.label);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
