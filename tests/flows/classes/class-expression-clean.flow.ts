// A class expression's other field is another value.

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

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const Card = class {
  constructor(
    readonly contact: string,
    readonly label: string,
  ) {}

  line(): string {
    return this.contact;
  }

  title(): string {
    return this.label;
  }
};

export function enrol(account: Account): void {
  const card = new Card(account.phone, account.name);
  addToAudience(card.title());
  addToAudience(card.label);
}
