// The rest of a namespace, and another namespace passed to the same helper, are clean.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: session.ts
import type { Account } from './account.ts';

declare const account: Account;

export const contact = account.phone;
export const title = account.name;

// @filename: visit.ts
export const contact = 'none';
export const title = 'visit';

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import * as session from './session.ts';
import * as visit from './visit.ts';

function contactOf(from: { contact: string }): string {
  return from.contact;
}

export function enrol(): void {
  const { contact, ...others } = session;
  addToAudience(contact.length);
  addToAudience(others.title);
  contactOf(session);
  addToAudience(contactOf(visit));
}
