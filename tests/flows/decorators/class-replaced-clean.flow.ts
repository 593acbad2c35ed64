// A class decorator that gives nothing leaves the class as it is.

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

const known: Class[] = [];

function registered(target: Class): void {
  known.push(target);
}

@registered
class Contacts {
  #last = '';

  save(contact: string): void {
    this.#last = contact;
  }

  city(contact: string, city: string): string {
    this.save(contact);
    return city;
  }
}

export function store(account: Account): void {
  addToAudience(new Contacts().city(account.phone, account.city));
}
