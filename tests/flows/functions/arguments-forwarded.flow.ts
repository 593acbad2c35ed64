// A function that hands on its `arguments` hands on each in its place.

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

/** @param {...string} cells */
function line(...cells) {
  return cells[1];
}

/** @param {...string} _cells */
function logged(..._cells) {
  return line.apply(null, arguments);
}

export function enrol(id) {
  addToAudience(logged(lookupName(id), lookupPhone(id)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
