// The default next to the phone is taken.

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

interface Options {
  target?: { contact?: string; label?: string };
}

export function enrol(account: Account, options: Options): void {
  const { target: { contact = account.phone, label = account.name } = {} } = options;
  addToAudience(label);
  addToAudience(contact === '');
  const { target: { contact: second } = { contact: account.phone } } = options;
  const { target: { label: third } = { contact: account.phone, label: account.name } } = options;
  addToAudience(third);
}
