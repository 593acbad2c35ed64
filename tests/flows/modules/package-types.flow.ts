// A label in a package's declarations holds in the program that uses the package.

// @filename: node_modules/@acme/contacts/index.d.ts
export interface Contact {
  /** @purpose security.recovery */
  phone: string;
  city: string;
}
export declare function load(id: number): Promise<Contact>;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { load } from '@acme/contacts';
import { addToAudience } from './audience.ts';

export async function enrol(id: number): Promise<void> {
  const contact = await load(id);
  addToAudience(contact.city);
  addToAudience(contact.phone);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: Contact.phone
}
