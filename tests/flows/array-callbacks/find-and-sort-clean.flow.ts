// An element found by an unlabelled member gives its other members without the label.

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

export function pick(accounts: readonly Account[], name: string, verify: (phone?: string) => void): void {
  const rows = accounts.map((account) => ({ tel: account.phone, title: account.name }));
  const found = rows.find((row) => row.title === name);
  verify(found?.tel);
  addToAudience(found?.title);
  addToAudience(rows.findIndex((row) => row.title === name));
}
