// Methods that are copied onto a prototype run on its instances.

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

// @filename: card.js
// @ts-nocheck
const readable = {
  read() {
    return this.contact;
  },
};

export class Card {
  constructor(contact, label) {
    this.contact = contact;
    this.label = label;
  }
}

Object.assign(Card.prototype, readable);

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Card } from './card.js';

export function enrol(id) {
  /** @type {any} */
  const card = new Card(lookupPhone(id), lookupName(id));
  addToAudience(card.read());
  //            ^^^^^^^^^^^ security -> advertising: lookupPhone()
}
