// Getters that `Object.defineProperties` installs are members like others.

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

// @filename: view.js
export function viewOf(contact, label) {
  const view = { contact: '', label: '' };
  Object.defineProperties(view, {
    contact: { get: () => contact, enumerable: true },
    label: { value: label, writable: false },
  });
  return view;
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { viewOf } from './view.js';

export function enrol(id, verify) {
  const view = viewOf(lookupPhone(id), lookupName(id));
  addToAudience(view.label);
  addToAudience(view.contact);
  //            ^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
