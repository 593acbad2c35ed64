// What is written into an object shows in the objects that share its parts.

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

interface Row {
  reach: { contact: string };
  contact: string;
}

const defaults: Row = { reach: { contact: '' }, contact: '' };

export function enrol(account: Account): void {
  const row = Object.assign({}, defaults);
  row.reach.contact = account.phone;
  addToAudience(defaults.contact);
  addToAudience(defaults.reach.contact);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
