// Variables, object members and parameters carry labels in JavaScript as well.

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
  addToAudience(owner.phone);
  //            ^^^^^^^^^^^ security -> advertising: owner.phone
  addToAudience(recoveryEmail);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: recoveryEmail
}

export function save(
  /** @purpose security */
  contact,
  label,
) {
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: contact
}
