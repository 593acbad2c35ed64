// A Map that one module fills is read by another.

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

// @filename: cache.ts
export const contacts = new Map<string, string>();
export const labels = new Map<string, string>();

// @filename: login.ts
import type { Account } from './account.ts';
import { contacts, labels } from './cache.ts';

export function login(id: string, account: Account): void {
  contacts.set(id, account.phone);
  labels.set(id, account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { contacts, labels } from './cache.ts';

export function enrol(id: string): void {
  addToAudience(labels.get(id));
  addToAudience([...contacts.keys()]);
  addToAudience(contacts.get(id));
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
