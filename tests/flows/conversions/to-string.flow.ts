// An object in a template or a sum shows what its `toString` gives.

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
    return this.account.phone;
  }
}

export class Price {
  constructor(
    private readonly amount: number,
    private readonly owner: string,
  ) {}

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === 'number' ? this.amount : this.owner;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Contact, Price } from './contact.ts';

export function enrol(account: Account): void {
  const contact = new Contact(account);
  addToAudience(`to ${contact}`);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience('to ' + contact);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(String(contact));
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const price = new Price(3, account.phone);
  addToAudience(`${price}`);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}

export function enrolAll(contact: Contact): void {
  addToAudience(`to ${contact}`);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
