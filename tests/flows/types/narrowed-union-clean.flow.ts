// The member of the same name in the other kind has no label.

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: contact.ts
export interface SecurityContact {
  kind: 'security';
  /** @purpose security */
  value: string;
}

export interface SalesContact {
  kind: 'sales';
  value: string;
}

export type Contact = SecurityContact | SalesContact;

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Contact } from './contact.ts';

export function enrol(contact: Contact): void {
  addToAudience(contact.kind);
  if (contact.kind === 'sales') addToAudience(contact.value);
}
