// The position that holds the labelled argument is not used.

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

declare function sendCode(phone: string): void;

function enqueue(...[label, contact]: [label: string, contact: string]): void {
  sendCode(contact);
  addToAudience(label);
}

export function enrol(account: Account): void {
  enqueue(account.name, account.phone);
}
