// The default uses the part of the pattern that is no phone.

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

export function enrol(account: Account, extra: { line?: string }): void {
  const { contact, line = `tel ${contact.length}` } = { contact: account.phone, ...extra };
  addToAudience(line);
}

export function greet({ phone, name }: Account, label = name, known = phone !== ''): void {
  addToAudience(label);
  addToAudience(known);
}
