// Two constructor functions have prototypes of their own, also for methods of one name.

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

// @filename: profile.js
/** @param {string} phone */
export function Profile(phone) {
  this.phone = phone;
}

Profile.prototype.contact = function () {
  return this.phone;
};

/** @param {string} name */
export function Badge(name) {
  this.name = name;
}

Badge.prototype.contact = function () {
  return this.name;
};

// @filename: main.js
import { addToAudience } from './audience.ts';
import { Badge, Profile } from './profile.js';

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const profile = new Profile(account.phone);
  profile.contact();
  addToAudience(new Badge(account.name).contact());
}
