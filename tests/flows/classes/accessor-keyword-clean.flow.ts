// The `accessor` field was overwritten, and the other instance never held the phone.

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
  accessor contact = '';
  static accessor latest = '';
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card } from './card.ts';

export function enrol(account: Account): void {
  const card = new Card();
  card.contact = account.phone;
  card.contact = '';
  addToAudience(card.contact);
  addToAudience(new Card().contact);
  Card.latest = account.name;
  addToAudience(Card.latest);
}
