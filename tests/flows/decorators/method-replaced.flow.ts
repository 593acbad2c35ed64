// What a method decorator gives runs in place of the method, with its arguments.

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

type Save = (this: Contacts, contact: string, city: string) => void;

function logged(method: Save) {
  return function (this: Contacts, ...given: [contact: string, city: string]): void {
    addToAudience(given[0]);
    //            ^^^^^^^^ security -> advertising: Account.phone
    method.apply(this, given);
  };
}

class Contacts {
  #last = '';

  @logged
  save(contact: string, city: string): void {
    this.#last = contact + city;
  }
}

export function store(account: Account): void {
  new Contacts().save(account.phone, account.city);
}
