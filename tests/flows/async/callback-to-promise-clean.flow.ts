// The promise is resolved with something else.

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

// @filename: later.js
export function later(read) {
  return new Promise((resolve, reject) => {
    read((error, value) => {
      if (error) reject(error);
      else resolve(value === '' ? 'empty' : 'given');
    });
  });
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { later } from './later.js';

export async function enrol(id) {
  const found = await later((done) => done(null, lookupPhone(id)));
  addToAudience(found);
  later((done) => done(null, lookupName(id))).then(addToAudience);
}
