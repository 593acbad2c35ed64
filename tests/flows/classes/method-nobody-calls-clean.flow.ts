// A method that the program calls runs on the instances that it is called on.

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

export class NameForm {
  constructor(private readonly content: string) {}

  submitName(): void {
    addToAudience(this.content);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { NameForm } from './form.ts';

declare function mount(form: object): void;

export function open(account: Account): void {
  mount(new NameForm(account.phone));
  new NameForm(account.name).submitName();
}
