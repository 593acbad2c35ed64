// A builder that returns `this` keeps what each step stored.

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

// @filename: builder.ts
export class RowBuilder {
  readonly #cells: Record<string, string> = {};

  phone(value: string): this {
    this.#cells['PHONE'] = value;
    return this;
  }

  name(value: string): this {
    this.#cells['NAME'] = value;
    return this;
  }

  build(): Record<string, string> {
    return { ...this.#cells };
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { RowBuilder } from './builder.ts';

export function enrol(account: Account): void {
  addToAudience(new RowBuilder().name(account.name).build());
  addToAudience(new RowBuilder().phone(account.phone).name(account.name).build());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
