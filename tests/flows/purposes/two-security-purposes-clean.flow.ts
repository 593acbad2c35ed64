// Two security purposes are no hindrance to security code.

// @filename: contact.ts
export interface Contact {
  /** @purpose security.recovery, security.authentication */
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
import { addToAudience } from './audience.ts';
import type { Contact } from './contact.ts';

declare function sendCode(phone: string): void;

export function enrol(contact: Contact): void {
  sendCode(contact.phone);
  addToAudience(contact.name);
}
