// A class that can be iterated gives what its `next` gives, to loops, spreads and patterns.

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

class Phones {
  /** @param {import('./account.ts').Account[]} accounts */
  constructor(accounts) {
    this.accounts = accounts;
  }
  [Symbol.iterator]() {
    let index = 0;
    return {
      next: () => {
        const account = this.accounts[index++];
        return account ? { done: false, value: account.phone } : { done: true, value: undefined };
      },
    };
  }
}

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  for (const phone of new Phones([account])) addToAudience(phone);
  //                                                       ^^^^^ security -> advertising: Account.phone
  addToAudience([...new Phones([account])]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const [first] = new Phones([account]);
  addToAudience(first);
  //            ^^^^^ security -> advertising: Account.phone
}
