// A Map in a field keeps its entries between the methods.

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

class Fields {
  readonly #values = new Map<string, string>();

  fill(account: Account): void {
    this.#values.set('contact', account.phone);
    this.#values.set('city', account.city);
  }

  send(): void {
    addToAudience(this.#values.get('city'));
    addToAudience(this.#values.get('contact'));
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}

export function run(account: Account): void {
  const fields = new Fields();
  fields.fill(account);
  fields.send();
}
