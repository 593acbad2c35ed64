// A module made by a function that runs at once keeps its state in a closure.

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

// @filename: book.js
export const book = (function () {
  let contact = '';
  let label = '';

  function remember(phone, name) {
    contact = phone;
    label = name;
  }

  function read() {
    return contact;
  }

  return { remember, read, title: () => label };
})();

// @filename: login.js
import { book } from './book.js';
import { lookupName, lookupPhone } from './directory.js';

export function login(id) {
  book.remember(lookupPhone(id), lookupName(id));
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { book } from './book.js';

export function enrol() {
  addToAudience(book.title());
  addToAudience(book.read());
  //            ^^^^^^^^^^^ security -> advertising: lookupPhone()
}
