// The literal's own member hides its prototype's.

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
  const row = { __proto__: base, id, contact: '' };
  addToAudience(row.id);
  addToAudience(row.contact);
}
