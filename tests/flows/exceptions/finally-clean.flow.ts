// A `finally` block that overwrites the variable leaves nothing for the code behind it.

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

declare function sendCode(phone: string): void;

export function login(account: Account): void {
  let reached = '';
  try {
    reached = account.phone;
    sendCode(reached);
  } finally {
    reached = 'done';
  }
  addToAudience(reached);
}
