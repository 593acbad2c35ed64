// A template and `String` call an object's own conversion.

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
  #contact: string;
  #label: string;

  constructor(contact: string, label: string) {
    this.#contact = contact;
    this.#label = label;
  }

  toString(): string {
    return `tel:${this.#contact}`;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card } from './card.ts';

export function enrol(account: Account): void {
  const card = new Card(account.phone, account.name);
  addToAudience(`card: ${card}`);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(String(card));
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
