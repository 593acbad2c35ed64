// A module variable written by one function is read by another.

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

let contact = '';
let label = '';

export function begin(account: Account): void {
  contact = account.phone;
  label = account.name;
}

export const currentContact = (): string => contact;
export const currentLabel = (): string => label;

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { currentContact, currentLabel } from './session.ts';

export function tick(): void {
  addToAudience(currentLabel());
  addToAudience(currentContact());
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
