// A `WeakMap` gives back the value it was given for an object.

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

export function enrol(account: Account): void {
  addToAudience(labelOf(account));
  addToAudience(contactOf(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
