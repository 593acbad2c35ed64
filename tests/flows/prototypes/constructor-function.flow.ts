// A method that is put on a constructor function's prototype runs on the instances.

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
/** @param {string} phone @param {string} name */
export function Profile(phone, name) {
  this.phone = phone;
  this.name = name;
}

Profile.prototype.contact = function () {
  return this.phone;
};

Profile.prototype.title = function () {
  return this.name;
};

// @filename: main.js
import { addToAudience } from './audience.ts';
import { Profile } from './profile.js';

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const profile = new Profile(account.phone, account.name);
  addToAudience(profile.title());
  addToAudience(profile.contact());
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
