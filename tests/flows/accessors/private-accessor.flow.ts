// A private getter and setter pair passes on what is stored behind it.

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
  #stored = '';

  get #contact(): string {
    return this.#stored;
  }

  set #contact(text: string) {
    this.#stored = text.trim();
  }

  fill(contact: string): void {
    this.#contact = contact;
  }

  value(): string {
    return this.#contact;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Form } from './form.ts';

export function enrol(account: Account): void {
  const form = new Form();
  form.fill(account.phone);
  addToAudience(form.value());
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
