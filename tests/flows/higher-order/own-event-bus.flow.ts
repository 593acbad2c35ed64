// A hand-made bus calls the listeners that were put under an event's name.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: bus.js
export class Bus {
  constructor() {
    /** @type {Record<string, ((value: any) => void)[]>} */
    this.listeners = {};
  }
  /** @param {string} name @param {(value: any) => void} listener */
  on(name, listener) {
    (this.listeners[name] = this.listeners[name] || []).push(listener);
    return this;
  }
  /** @param {string} name @param {any} value */
  emit(name, value) {
    const listeners = this.listeners[name];
    if (listeners) listeners.forEach((listener) => listener(value));
  }
}

// @filename: main.js
import { addToAudience } from './audience.ts';
import { Bus } from './bus.js';

const bus = new Bus();
bus.on('phone', (value) => {
  addToAudience(value);
  //            ^^^^^ security -> advertising: Account.phone
});

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  bus.emit('phone', account.phone);
}
