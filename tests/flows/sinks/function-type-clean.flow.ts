// A neutral function that is passed in the same way is no sink.

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

// @filename: announce.ts
import type { Account } from './account.ts';

export type Publish = (row: unknown) => void;

export function announce(account: Account, publish: Publish): void {
  publish(account.name);
  publish(account.phone);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { announce } from './announce.ts';
import { addToAudience } from './audience.ts';

const outbox: unknown[] = [];

export function enrol(account: Account): void {
  announce(account, (row) => outbox.push(row));
  addToAudience(account.name);
}
