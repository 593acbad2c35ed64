// A local variable carries the label of the member it was assigned.

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

export function enrol(account: Account): void {
  const contact = account.phone;
  const greeting = account.name;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(greeting);
}
