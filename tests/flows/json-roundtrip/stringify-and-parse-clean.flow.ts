// JSON text of clean members is clean, whatever its keys are called.

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

export function send(account: Account, post: (body: string) => void): void {
  post(JSON.stringify({ tel: account.phone }));
  const body = JSON.stringify({ phone: account.name });
  const row = JSON.parse(body) as Account;
  addToAudience(body);
  addToAudience(row.name);
}
