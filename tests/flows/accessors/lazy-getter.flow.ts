// A getter that computes once gives its stored value ever after.

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

// @filename: view.ts
import type { Account } from './account.ts';

export class View {
  #contact: string | undefined;
  #label: string | undefined;

  constructor(private readonly account: Account) {}

  get contact(): string {
    return (this.#contact ??= this.account.phone.replaceAll(' ', ''));
  }

  get label(): string {
    this.#label ??= this.account.name.trim();
    return this.#label;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { View } from './view.ts';

export function enrol(account: Account): void {
  const view = new View(account);
  addToAudience(view.label);
  addToAudience(view.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
