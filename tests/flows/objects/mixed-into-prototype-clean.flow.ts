// Methods that are put on one class's prototype are no methods of another class.

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

class Customer {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
}
class Guest {
  /** @param {import('./account.ts').Account} account */
  constructor(account) {
    this.account = account;
  }
}
Object.assign(Customer.prototype, {
  line() {
    return /** @type {import('./account.ts').Account} */ (this.account).phone;
  },
});
Object.assign(Guest.prototype, {
  line() {
    return /** @type {import('./account.ts').Account} */ (this.account).name;
  },
});

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  /** @type {any} */ (new Customer(account)).line();
  addToAudience(/** @type {any} */ (new Guest(account)).line());
}
