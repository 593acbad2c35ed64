// The method is called on the other object.

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

// @filename: page.js
export function pageOf(contact, label) {
  return {
    text: label,
    footer: {
      text: contact,
      read() {
        return this.text;
      },
    },
    read() {
      const inner = () => this.text;
      return inner();
    },
    late() {
      const self = this;
      return function () {
        return self.footer.text;
      };
    },
  };
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { pageOf } from './page.js';

export function enrol(id, verify) {
  const page = pageOf(lookupPhone(id), lookupName(id));
  addToAudience(page.read());
  verify(page.footer.read());
  addToAudience(page.read.call(page));
}
