// An inherited field that holds the other argument is clean.

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
  constructor(
    protected readonly contact: string,
    protected readonly label: string,
  ) {}

  describe(): string {
    return this.contact;
  }
}

export class NamedCard extends Card {
  constructor(label: string, contact: string) {
    super(contact, label);
  }

  override describe(): string {
    return `${this.label}: ${super.describe()}`;
  }

  heading(): string {
    return this.label;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { NamedCard } from './card.ts';

export function enrol(account: Account, log: (line: string) => void): void {
  const card = new NamedCard(account.name, account.phone);
  log(card.describe());
  addToAudience(card.heading());
}
