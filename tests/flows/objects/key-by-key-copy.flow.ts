// A loop that copies an object member by member copies what is in it.

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
  for (const key of Object.keys(row)) copy[key] = row[key] ?? '';
  return copy;
}

export function enrol(account: Account): void {
  addToAudience(copied({ label: account.name }));
  const copy = copied({ contact: account.phone });
  addToAudience(copy['contact']);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
