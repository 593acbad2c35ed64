// The rest parameter's other element is used.

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

function line(kind: string, ...[label, contact]: readonly [string, string]): string[] {
  return [kind, label];
}

function last(...cells: string[]): string | undefined {
  return cells[2];
}

export function enrol(account: Account): void {
  addToAudience(line('row', account.name, account.phone));
  addToAudience(last('row', account.phone, account.name));
}
