// A method that is taken from a prototype runs on the object it is called with.

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

// @filename: card.ts
export class Card {
  constructor(readonly contact: string) {}

  line(): string {
    return `tel ${this.contact}`;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card } from './card.ts';

export function enrol(account: Account, verify: (line: string) => void): void {
  const { line } = Card.prototype;
  addToAudience(line.call({ contact: account.name, line }));
  addToAudience(line.call({ contact: account.phone, line }));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Card.prototype.line.apply(new Card(account.phone)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
