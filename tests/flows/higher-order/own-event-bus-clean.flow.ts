// Two buses don't hear each other.

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
    /** @type {((value: any) => void)[]} */
    this.listeners = [];
  }
  /** @param {(value: any) => void} listener */
  on(listener) {
    this.listeners.push(listener);
  }
  /** @param {any} value */
  emit(value) {
    this.listeners.forEach((listener) => listener(value));
  }
}

// @filename: main.js
import { addToAudience } from './audience.ts';
import { Bus } from './bus.js';

const phones = new Bus();
const names = new Bus();
phones.on((value) => {
  void value;
});
names.on((value) => {
  addToAudience(value);
});

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  phones.emit(account.phone);
  names.emit(account.name);
}
