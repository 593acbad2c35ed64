// An entry of a Map in a field that another method reads under another key.

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

  fill(account: Account): this {
    this.#values.set('contact', account.phone);
    this.#values.set('city', account.city);
    return this;
  }

  of(key: 'city' | 'name'): string | undefined {
    return this.#values.get(key);
  }
}

export function run(account: Account): void {
  addToAudience(new Fields().fill(account).of('city'));
}
