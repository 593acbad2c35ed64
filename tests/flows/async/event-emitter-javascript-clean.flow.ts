// What is emitted under another name does not arrive.

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

// @filename: bus.js
export class Bus {
  constructor() {
    this.listeners = {};
  }

  on(name, listener) {
    (this.listeners[name] ??= []).push(listener);
  }

  emit(name, ...rest) {
    for (const listener of this.listeners[name] ?? []) listener(...rest);
  }
}

// @filename: main.js
import { addToAudience } from './audience.js';
import { lookupName, lookupPhone } from './directory.js';
import { Bus } from './bus.js';

export function enrol(id, verify) {
  const logins = new Bus();
  const renames = new Bus();
  renames.on('rename', (label) => addToAudience(label));
  logins.on('login', (contact) => verify(contact));
  renames.emit('rename', lookupName(id));
  logins.emit('login', lookupPhone(id));
}
