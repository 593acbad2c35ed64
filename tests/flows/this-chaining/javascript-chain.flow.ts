// A chain of methods on a plain object is one object.

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

// @filename: mail.js
export function mail() {
  const parts = { to: '', text: '' };
  return {
    to(address) {
      parts.to = address;
      return this;
    },
    text(text) {
      parts.text = text;
      return this;
    },
    build: () => parts,
  };
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { mail } from './mail.js';

export function enrol(id, send) {
  const news = mail().to(lookupName(id)).text('News').build();
  addToAudience(news.to);
  const alert = mail().to(lookupPhone(id)).text(lookupName(id)).build();
  addToAudience(alert.text);
  addToAudience(alert.to);
  //            ^^^^^^^^ security -> advertising: lookupPhone()
}
