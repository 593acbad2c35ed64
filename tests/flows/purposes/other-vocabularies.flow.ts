// Terms of W3C DPV and of Fideslang name the same purposes.

// @filename: contact.ts
export interface Contact {
  /** @purpose dpv:EnforceSecurity */
  phone: string;
  /** @purpose essential.service.security */
  backupPhone: string;
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
  addToAudience(contact.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Contact.phone
  addToAudience(contact.backupPhone);
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Contact.backupPhone
  addToAudience(contact.name);
}
