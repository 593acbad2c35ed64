// An object literal whose methods set and read its members keeps state.

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

// @filename: session.js
export const session = {
  contact: '',
  label: '',
  open(contact, label) {
    this.contact = contact;
    this.label = label;
  },
  who() {
    return this.contact;
  },
  title() {
    return this.label;
  },
};

// @filename: login.js
import { lookupName, lookupPhone } from './directory.js';
import { session } from './session.js';

export function login(id) {
  session.open(lookupPhone(id), lookupName(id));
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { session } from './session.js';

export function enrol() {
  addToAudience(session.title());
  addToAudience(session.who());
  //            ^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
