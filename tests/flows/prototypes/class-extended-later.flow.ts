// A method that is put on a class's prototype after the class runs on its instances.

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

class Customer {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
}

Customer.prototype.contact = function () {
  return this.account.phone;
};

Customer.prototype.label = function () {
  return this.account.name;
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const customer = new Customer(account);
  addToAudience(customer.label());
  addToAudience(customer.contact());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
