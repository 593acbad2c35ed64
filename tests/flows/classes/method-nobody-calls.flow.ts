// A method that nobody visibly calls may run on any instance that the program makes.

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
import { addToAudience } from './audience.ts';

export class ContactForm {
  private readonly placeholder = 'phone';

  constructor(private readonly contact: string) {}

  onBlur(): void {
    addToAudience(this.placeholder);
    addToAudience(this.contact);
    //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { ContactForm } from './form.ts';

declare function mount(form: object): void;

export function open(account: Account): void {
  mount(new ContactForm(account.phone));
}
