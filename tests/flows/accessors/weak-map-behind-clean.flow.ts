// The WeakMap holds another value under the same object.

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
const contacts = new WeakMap<object, string>();
const labels = new WeakMap<object, string>();

export class Card {
  get contact(): string {
    return contacts.get(this) ?? '';
  }

  set contact(text: string) {
    contacts.set(this, text);
  }

  get label(): string {
    return labels.get(this) ?? '';
  }

  set label(text: string) {
    labels.set(this, text);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Card } from './card.ts';

export function enrol(account: Account): void {
  const card = new Card();
  card.contact = account.phone;
  card.label = account.name;
  addToAudience(card.label);
  addToAudience(card.contact.length);
}
