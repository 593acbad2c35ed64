// An object literal with `__proto__` sees the members of its prototype unless it has its own.

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
export function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

export function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

// @filename: audience.js
/** @sink advertising */

const rows = [];

export function addToAudience(row) {
  rows.push(row);
}

// @filename: main.js
// @ts-nocheck
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';

export function enrol(id) {
  const base = { contact: lookupPhone(id), label: lookupName(id) };
  const row = { __proto__: base, id };
  addToAudience(row.id);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: lookupPhone()
}
