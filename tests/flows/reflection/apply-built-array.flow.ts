// `apply` calls with an array that was built before.

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

function joined() {
  return [].slice.call(arguments).join(',');
}

export function enrol(ids, verify) {
  const contacts = [];
  const labels = [];
  for (const id of ids) {
    contacts.push(lookupPhone(id));
    labels.push(lookupName(id));
  }
  addToAudience(joined.apply(null, labels));
  addToAudience(joined.apply(null, contacts));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
}
