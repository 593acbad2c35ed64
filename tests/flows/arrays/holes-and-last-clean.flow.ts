// The elements around the phone are taken.

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
  const cells = [, account.phone, account.name];
  addToAudience(cells[2]);
  const [, contact, label] = cells;
  addToAudience(label);
  addToAudience(contact === undefined);
  const history = [account.name, account.phone];
  addToAudience(history[0]);
}
