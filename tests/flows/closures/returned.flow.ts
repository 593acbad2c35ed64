// A returned closure keeps what it captured and gives it to its caller.

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

// @filename: contact.ts
export function contactReader(contact: string): () => string {
  return () => contact;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { contactReader } from './contact.ts';

export function enrol(account: Account): void {
  const readPhone = contactReader(account.phone);
  const readName = contactReader(account.name);
  addToAudience(readPhone());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(readName());
}
