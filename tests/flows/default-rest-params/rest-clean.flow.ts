// An argument before the rest parameter is not among its elements.

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

function head(first: string, ...cells: string[]): string {
  return cells.length > 0 ? first : '';
}

function tail(_first: string, ...cells: string[]): string {
  return cells.join(';');
}

export function enrol(account: Account): void {
  addToAudience(head(account.name, account.phone));
  addToAudience(tail(account.phone, account.name));
}
