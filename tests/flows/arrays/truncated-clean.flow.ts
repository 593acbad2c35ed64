// An array whose length was set to nothing holds what was put in since.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function flush(accounts: readonly Account[], verify: (phones: readonly string[]) => void): void {
  const queue: string[] = [];
  for (const account of accounts) queue.push(account.phone);
  verify(queue);
  queue.length = 0;
  for (const account of accounts) queue.push(account.name);
  addToAudience(queue);
}
