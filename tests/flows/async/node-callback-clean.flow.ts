// The error of such a callback is clean.

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

// @filename: load.ts
import type { Account } from './account.ts';

type Done = (error: Error | null, contact?: string) => void;

export function loadContact(account: Account | undefined, done: Done): void {
  if (!account) done(new Error('no account'));
  else setTimeout(() => { done(null, account.phone); }, 5);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { loadContact } from './load.ts';

export function enrol(account: Account): void {
  loadContact(account, (error, contact) => {
    addToAudience(error?.message);
    addToAudience(contact ? 'reachable' : 'unreachable');
  });
}
