// Data collected for two purposes that are both forbidden is forbidden.

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

export function enrol(contact: Contact): void {
  addToAudience(contact.name);
  addToAudience(contact.phone);
  //            ^^^^^^^^^^^^^ security.authentication, security.recovery -> advertising: Contact.phone
}
