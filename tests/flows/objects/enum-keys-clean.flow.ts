// The member under the other key is read.

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

// @filename: keys.ts
export enum Cell {
  Contact = 'contact',
  Label = 'label',
}

export const KEYS = { contact: 'c', label: 'l' } as const;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Cell, KEYS } from './keys.ts';

export function enrol(account: Account): void {
  const row = { [Cell.Contact]: account.phone, [Cell.Label]: account.name };
  const short = { [KEYS.contact]: account.phone, [KEYS.label]: account.name };
  addToAudience(row[Cell.Label]);
  addToAudience(short[KEYS.label]);
  addToAudience(short.l);
}
