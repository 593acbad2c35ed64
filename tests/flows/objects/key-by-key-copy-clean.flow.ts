// The loop copies the keys only.

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

function copied(row: Record<string, string>): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const key of Object.keys(row)) copy[key] = key;
  return copy;
}

export function enrol(account: Account): void {
  addToAudience(copied({ label: account.name }));
  const copy = copied({ contact: account.phone });
  addToAudience(copy['contact']);
}
