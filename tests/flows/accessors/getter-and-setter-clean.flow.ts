// A getter that tells only whether there is a value is clean.

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

export function enrol(account: Account, verify: (contact: string) => void): void {
  const form = new Form();
  form.contact = account.phone;
  verify(form.contact);
  addToAudience(form.complete);
  addToAudience(form.label);
}
