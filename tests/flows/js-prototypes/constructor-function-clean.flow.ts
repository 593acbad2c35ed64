// Another instance of the constructor function, and its other member.

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
export function Card(contact, label) {
  this.contact = contact;
  this.label = label;
}

Card.prototype.line = function () {
  return this.contact;
};

Card.prototype.title = function () {
  return this.label;
};

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Card } from './card.js';

export function enrol(id) {
  const card = new Card(lookupPhone(id), lookupName(id));
  addToAudience(card.title());
  addToAudience(new Card(lookupName(id), '').line());
}
