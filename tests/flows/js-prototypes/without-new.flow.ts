// A constructor function that may be called without `new` makes the same object.

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
/** @constructor */
export function Card(contact) {
  if (!new.target) return new Card(contact);
  this.contact = contact;
}

Card.of = function (contact) {
  return new Card(contact);
};

// @filename: main.js
// @ts-nocheck
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Card } from './card.js';

export function enrol(id, verify) {
  addToAudience(Card.of(lookupName(id)).contact);
  addToAudience(Card.of(lookupPhone(id)).contact);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
  const card = Card(lookupPhone(id));
  addToAudience(card.contact);
  //            ^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
