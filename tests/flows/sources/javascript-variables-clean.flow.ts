// The members next to the labelled ones are read.

// @filename: audience.js
/** @sink advertising */

const rows = [];

export function addToAudience(row) {
  rows.push(row);
}

// @filename: config.js
export const owner = {
  /** @purpose security */
  phone: '',
  name: '',
};

/** @purpose security.recovery */
export const recoveryEmail = '';

// @filename: main.js
import { addToAudience } from './audience.js';
import { owner, recoveryEmail } from './config.js';

export function enrol() {
  addToAudience(owner.name);
  addToAudience(recoveryEmail !== '');
}

export function save(
  /** @purpose security */
  contact,
  label,
) {
  addToAudience(label);
  addToAudience(typeof contact);
}
