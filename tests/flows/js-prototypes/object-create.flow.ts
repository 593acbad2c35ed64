// An object made by `Object.create` runs the methods of its prototype on its own members.

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

// @filename: cards.js
// @ts-nocheck
const methods = {
  reach(contact) {
    this.contact = contact;
  },
  line() {
    return `tel ${this.contact}`;
  },
};

export function createCard() {
  return Object.create(methods);
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { createCard } from './cards.js';

export function enrol(id, verify) {
  const secret = createCard();
  const open = createCard();
  secret.reach(lookupPhone(id));
  open.reach(lookupName(id));
  addToAudience(open.line());
  addToAudience(secret.line());
  //            ^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
