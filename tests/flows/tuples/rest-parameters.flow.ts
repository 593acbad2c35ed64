// A destructured rest parameter names the positions of the arguments.

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

function enqueue(...[label, contact]: [label: string, contact: string]): void {
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}

export function enrol(account: Account): void {
  enqueue(account.name, account.phone);
}
