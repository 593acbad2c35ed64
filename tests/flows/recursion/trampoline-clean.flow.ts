// The last step gives the other argument back.

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

// @filename: run.js
export function run(step) {
  let result = step;
  while (typeof result === 'function') result = result();
  return result;
}

export function descend(left, contact, label) {
  return left === 0 ? label : () => descend(left - 1, contact, label);
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { descend, run } from './run.js';

export function enrol(id) {
  addToAudience(run(() => descend(3, lookupPhone(id), lookupName(id))));
}
