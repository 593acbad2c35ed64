// The other bound argument is given back.

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

function cell(kind: string, contact: string, label: string): { kind: string; contact: string; label: string } {
  return { kind, contact, label };
}

export function enrol(account: Account): void {
  const phoneCell = cell.bind(null, 'phone');
  const ownCell = phoneCell.bind(null, account.phone);
  const row = ownCell(account.name);
  addToAudience(row.kind);
  addToAudience(row.label);
  addToAudience(row.contact.length);
}
