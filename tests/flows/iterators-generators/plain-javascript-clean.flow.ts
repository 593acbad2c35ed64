// The object's other generator yields what it is given.

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

// @filename: feeds.js
export const feeds = {
  *contacts(ids, lookup) {
    for (const id of ids) yield lookup(id);
  },
  labels: function* (ids, lookup) {
    for (const id of ids) yield lookup(id);
  },
};

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { feeds } from './feeds.js';

export function enrol(ids, verify) {
  for (const label of feeds.labels(ids, lookupName)) addToAudience(label);
  for (const contact of feeds.contacts(ids, lookupPhone)) verify(contact);
}
