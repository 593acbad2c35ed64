// Another instance of the same class is another object.

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

export function enrol(account: Account, verify: (card: ContactCard) => void): void {
  const secret = new ContactCard(account.phone, 'two-factor');
  verify(secret);
  const open = new ContactCard(account.name, 'newsletter');
  addToAudience(open.contact);
  addToAudience(open);
}
