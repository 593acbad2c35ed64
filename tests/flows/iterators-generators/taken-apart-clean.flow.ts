// The pattern takes what another generator yields.

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

function* contactsOf(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.phone;
}

function* labelsOf(accounts: readonly Account[]): Generator<string> {
  for (const account of accounts) yield account.name;
}

export function enrol(accounts: readonly Account[], verify: (phones: string[]) => void): void {
  addToAudience([...labelsOf(accounts)]);
  const [label] = labelsOf(accounts);
  addToAudience(label);
  verify([...contactsOf(accounts)]);
  const [, second = 'nobody'] = labelsOf(accounts);
  addToAudience(second);
}
