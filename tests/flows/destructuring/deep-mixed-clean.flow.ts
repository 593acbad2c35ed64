// The parts next to the phone are taken.

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

export function enrol(account: Account): void {
  const page = { meta: { title: account.name }, rows: [['header'], [account.name, account.phone, 'end']] as const };
  const {
    meta: { title },
    rows: [, [label, , ...[contact]]],
  } = page;
  addToAudience(title);
  addToAudience(label);
  addToAudience(contact);
}
