// A constructor may return another object than its own.

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

// @filename: row.js
// @ts-nocheck
export class Row {
  constructor(contact, label) {
    this.contact = contact;
    return { label, line: `${label}: ${contact}` };
  }
}

// @filename: main.js
// @ts-nocheck
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Row } from './row.js';

export function enrol(id) {
  const row = new Row(lookupPhone(id), lookupName(id));
  addToAudience(row.label);
  addToAudience(row.line);
  //            ^^^^^^^^ security -> advertising: lookupPhone()
}
