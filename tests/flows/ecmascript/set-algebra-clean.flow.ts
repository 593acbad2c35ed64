// The union of sets of names holds names.

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

export function enrol(account: Account, sendCode: (phones: Set<string>) => void): void {
  const phones = new Set([account.phone]);
  const names = new Set([account.name]);
  sendCode(phones.union(names));
  addToAudience([...names.union(new Set(['Bonn']))]);
  addToAudience([...names].length);
}
