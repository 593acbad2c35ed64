// A field that the constructor fills is read from that instance.

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
export class ContactCard {
  readonly contact: string;
  readonly label: string;

  constructor(contact: string, label: string) {
    this.contact = contact;
    this.label = label;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { ContactCard } from './card.ts';

export function enrol(account: Account): void {
  const card = new ContactCard(account.phone, account.name);
  addToAudience(card.label);
  addToAudience(card.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(card);
  //            ^^^^ security -> advertising: Account.phone
}
