// The function's other property holds something else.

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
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';

function greet(id) {
  greet.seen.push(lookupPhone(id));
  greet.latest = lookupName(id);
  return `Hello ${greet.latest}`;
}
/** @type {string[]} */
greet.seen = [];
greet.latest = '';

export function enrol(id) {
  addToAudience(greet(id));
  addToAudience(greet.latest);
  addToAudience(greet.seen.length);
}
