// Two closures of one maker are two closures.

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

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  const readPhone = contactReader(account.phone);
  sendCode(readPhone());
  const readName = contactReader(account.name);
  addToAudience(readName());
}
