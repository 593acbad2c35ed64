// The member that was copied under another name is read.

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
export interface CardOptions {
  contact: string;
  label: string;
}

export class Card {
  declare readonly contact: string;
  declare readonly label: string;

  constructor(options: CardOptions) {
    Object.assign(this, options);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card } from './card.ts';

export function enrol(account: Account): void {
  const card = new Card({ contact: account.phone, label: account.name });
  addToAudience(card.label);
  addToAudience(card.contact !== '');
}
