// The timer hands the name on.

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
  setInterval((label: string) => addToAudience(label), 1000, account.name);
  let latest = '';
  queueMicrotask(() => {
    latest = account.phone === '' ? 'none' : 'one';
  });
  requestAnimationFrame(() => addToAudience(latest));
}
