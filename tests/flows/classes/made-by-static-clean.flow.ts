// Instances that a static method makes anew hold each their own.

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

// @filename: main.js
import { addToAudience } from './audience.ts';

class Registry {
  static empty() {
    return new Registry();
  }
  constructor() {
    /** @type {string[]} */
    this.lines = [];
  }
  /** @param {string} line */
  add(line) {
    this.lines.push(line);
    return this;
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  Registry.empty().add(account.phone);
  addToAudience(Registry.empty().add(account.name).lines);
}
