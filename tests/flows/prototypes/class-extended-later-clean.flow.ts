// What is put on a class itself is no method of its instances.

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

  contact() {
    return this.account.name;
  }
}

/** @param {Customer} customer */
Customer.contact = function (customer) {
  return customer.account.phone;
};

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  const customer = new Customer(account);
  Customer.contact(customer);
  addToAudience(customer.contact());
}
