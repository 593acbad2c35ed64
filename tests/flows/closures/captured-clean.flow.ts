// A closure that captures only the neighbour stays clean.

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

export function enrol(account: Account, later: (job: () => void) => void): void {
  const { name, phone } = account;
  later(() => {
    addToAudience(name);
  });
  later(() => void phone);
}
