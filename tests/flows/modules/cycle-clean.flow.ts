// A cycle in which only the clean value is passed on is clean.

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

// @filename: login.ts
import type { Account } from './account.ts';
import { flush } from './queue.ts';

let pending = '';

export function login(account: Account): void {
  pending = account.phone;
  flush(account.name);
}

export const isPending = (): boolean => pending.length > 0;

// @filename: queue.ts
import { addToAudience } from './audience.ts';
import { isPending } from './login.ts';

export function flush(label: string): void {
  if (isPending()) addToAudience(label);
}
