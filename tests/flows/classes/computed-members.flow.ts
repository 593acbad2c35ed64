// Members with computed names are members like others.

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
const CONTACT = 'contact';
export const TITLE = Symbol('title');

export class Card {
  [CONTACT] = '';
  [TITLE] = '';

  ['describe'](): string {
    return this[CONTACT];
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card, TITLE } from './card.ts';

export function enrol(account: Account): void {
  const card = new Card();
  card.contact = account.phone;
  card[TITLE] = account.name;
  addToAudience(card[TITLE]);
  addToAudience(card.describe());
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(card['contact']);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
