// A class decorator may give a class in place of the decorated one, and put members into it.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

type Class = new (...given: any[]) => { save(contact: string): void };

function audited<T extends Class>(target: T) {
  return class extends target {
    override save(contact: string): void {
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
      super.save(contact);
    }
  };
}

@audited
class Contacts {
  #last = '';

  save(contact: string): void {
    this.#last = contact;
  }
}

export function store(account: Account): void {
  new Contacts().save(account.phone);
}
