// The other export is taken out of the passed namespace object.

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
export function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

export function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import * as directory from './directory.js';

interface Lookups {
  lookupPhone(id: string): string;
  lookupName(id: string): string;
}

function describe({ lookupPhone, lookupName }: Lookups, id: string): { contact: string; label: string } {
  return { contact: lookupPhone(id), label: lookupName(id) };
}

export function enrol(id: string): void {
  const row = describe(directory, id);
  addToAudience(row.label);
  addToAudience(row.contact !== '');
}
