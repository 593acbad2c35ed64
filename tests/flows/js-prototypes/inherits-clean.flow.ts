// The inherited method that gives the other member.

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
/** @constructor */
function Card(contact) {
  this.contact = contact;
}
Card.prototype.line = function () {
  return this.contact;
};

/** @constructor */
export function NamedCard(contact, label) {
  Card.call(this, contact);
  this.label = label;
}
NamedCard.prototype = Object.create(Card.prototype);
NamedCard.prototype.constructor = NamedCard;
NamedCard.prototype.title = function () {
  return this.label;
};

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { NamedCard } from './cards.js';

export function enrol(id) {
  const card = new NamedCard(lookupPhone(id), lookupName(id));
  addToAudience(card.title());
  addToAudience(card.label);
}
