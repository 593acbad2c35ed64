// A setter stores what it is assigned, a getter gives it back.

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

// @filename: form.ts
export class Form {
  #contact = '';
  label = '';

  get contact(): string {
    return this.#contact;
  }

  set contact(value: string) {
    this.#contact = value.trim();
  }

  get complete(): boolean {
    return this.#contact.length > 0;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Form } from './form.ts';

export function enrol(account: Account): void {
  const form = new Form();
  form.contact = account.phone;
  form.label = account.name;
  addToAudience(form.label);
  addToAudience(form.complete);
  addToAudience(form.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
