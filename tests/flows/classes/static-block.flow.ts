// `this` in a static block or a static field is the class.

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

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

declare const demo: Account;

class Defaults {
  static fallback = '';
  static title = '';
  static copy = this.title;
  static read: () => string;

  static {
    this.fallback = demo.phone;
    this.title = demo.name;
    this.read = () => this.fallback;
  }
}

export function enrol(): void {
  addToAudience(Defaults.copy);
  addToAudience(Defaults.title);
  addToAudience(Defaults.fallback);
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Defaults.read());
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
