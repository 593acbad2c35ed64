// Another `WeakMap` with the same keys is clean.

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

// @filename: session.ts
import type { Account } from './account.ts';

const contacts = new WeakMap<Account, string>();
const labels = new WeakMap<Account, string>();

export function remember(account: Account): void {
  contacts.set(account, account.phone);
  labels.set(account, account.name);
}

export const contactOf = (account: Account): string => contacts.get(account) ?? '';
export const labelOf = (account: Account): string => labels.get(account) ?? '';

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { contactOf, labelOf } from './session.ts';

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  sendCode(contactOf(account));
  addToAudience(labelOf(account));
}
