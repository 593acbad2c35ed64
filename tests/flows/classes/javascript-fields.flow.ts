// Fields, private fields and methods of a class in plain JavaScript carry what they are given.

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
export class Card {
  #contact;
  #label = '';
  note = '';

  constructor(contact, label) {
    this.#contact = contact;
    this.#label = label;
    this.self = this;
  }

  line() {
    return this.self.#contact;
  }
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Card } from './card.js';

export function enrol(id) {
  const card = new Card(lookupPhone(id), lookupName(id));
  addToAudience(card.note);
  addToAudience(card.line());
  //            ^^^^^^^^^^^ security -> advertising: lookupPhone()
}
