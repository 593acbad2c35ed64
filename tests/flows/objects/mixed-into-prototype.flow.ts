// Methods that `Object.assign` puts on a class's prototype run on its instances.

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
// @ts-nocheck
import { addToAudience } from './audience.ts';

const contactMethods = {
  contact() {
    return this.phone;
  },
  label() {
    return this.name;
  },
};

class Customer {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.phone = account.phone;
    this.name = account.name;
  }
}
Object.assign(Customer.prototype, contactMethods);

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const customer = /** @type {any} */ (new Customer(account));
  addToAudience(customer.label());
  addToAudience(customer.contact());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
