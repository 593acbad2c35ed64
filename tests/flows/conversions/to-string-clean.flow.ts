// An object whose `toString` gives the name shows the name.

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
// @filename: contact.ts
import type { Account } from './account.ts';

export class Contact {
  constructor(private readonly account: Account) {}

  toString(): string {
    return this.account.name;
  }

  phone(): string {
    return this.account.phone;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Contact } from './contact.ts';

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  const contact = new Contact(account);
  sendCode(contact.phone());
  addToAudience(`to ${contact}`);
  addToAudience('to ' + contact);
  addToAudience(String(contact));
}
