// A class decorator that is made for another value.

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

function labelled(contact: string) {
  return <T extends new () => object>(target: T): T => Object.assign(target, { contact });
}

export function describe(account: Account, verify: (phone: string) => void): void {
  @labelled(account.name)
  class Entry {
    static contact = '';
    static phone = account.phone;
  }
  verify(Entry.phone);
  addToAudience(Entry.contact);
}
