// JSON shows what an object's `toJSON` gives.

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
import { lookUp } from './lookup.ts';

export class Contact {
  constructor(private readonly id: string) {}

  toJSON(): { contact: string } {
    return { contact: lookUp(this.id) };
  }
}

// @filename: lookup.ts
/** @purpose security */
export function lookUp(id: string): string {
  return `+49 ${id}`;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Contact } from './contact.ts';

export function enrol(id: string): void {
  addToAudience(JSON.stringify(new Contact(id)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookUp()
}
