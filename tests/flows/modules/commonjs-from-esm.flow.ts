// A module that imports a CommonJS module gets its exports by name, as a namespace and as the default.

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

module.exports = { lookupPhone, lookupName };

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import * as directory from './directory.js';
import { lookupPhone } from './directory.js';

export function enrol(id: string): void {
  addToAudience(directory.lookupName(id));
  addToAudience(lookupPhone(id));
  //            ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
  addToAudience(directory.lookupPhone(id));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
