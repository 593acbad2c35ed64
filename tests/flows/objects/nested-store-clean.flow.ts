// A store into a member that was replaced shows in the old object only.

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

export function fill(account: Account, verify: (row: { main: string }) => void): void {
  const report = { contact: { main: '', other: '' }, city: '' };
  const { contact } = report;
  report.contact = { main: account.name, other: '' };
  contact.main = account.phone;
  verify(contact);
  addToAudience(report.contact.main);
  addToAudience(report);
}
