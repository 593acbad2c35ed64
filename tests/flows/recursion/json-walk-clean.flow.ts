// The walk finds the numbers only.

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

// @filename: leaves.js
export function leaves(value) {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value && typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [typeof value];
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { leaves } from './leaves.js';

export function enrol(id) {
  addToAudience(leaves({ rows: [{ cells: [lookupName(id)] }] }));
  addToAudience(leaves({ rows: [{ cells: [lookupPhone(id)] }] }));
}
