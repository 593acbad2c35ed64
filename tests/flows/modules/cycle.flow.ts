// Modules that import each other pass labels both ways.

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

export const pendingContact = (): string => pending;

// @filename: queue.ts
import { addToAudience } from './audience.ts';
import { pendingContact } from './login.ts';

export function flush(label: string): void {
  addToAudience(label);
  addToAudience(pendingContact());
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
