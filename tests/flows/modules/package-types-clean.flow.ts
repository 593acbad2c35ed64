// The unlabelled members of a package's types are clean.

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

export async function enrol(id: number, dial: (phone: string) => void): Promise<void> {
  const { phone, city } = await load(id);
  dial(phone);
  addToAudience(city);
}
