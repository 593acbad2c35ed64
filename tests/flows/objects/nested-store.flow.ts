// A store through two members shows under the outer object's other name.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

export function fill(account: Account): void {
  const report = { contact: { main: '', other: '' }, city: '' };
  const alias = report;
  const { contact } = alias;
  contact.main = account.phone;
  addToAudience(report.contact.main);
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(report);
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(report.contact.other);
}
