// A function that runs once keeps its result for later calls.

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

// @filename: once.js
// @ts-nocheck
export function once(read) {
  let done = false;
  let result;
  return function () {
    if (!done) {
      result = read.apply(this, arguments);
      done = true;
    }
    return result;
  };
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { once } from './once.js';

const contactOf = once(lookupPhone);
const labelOf = once(lookupName);

export function enrol(id) {
  addToAudience(labelOf(id));
  addToAudience(contactOf(id));
  //            ^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
