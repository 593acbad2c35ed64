// The same helpers with other objects and other text are clean.

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

class Card {
  constructor(private readonly account: Account) {}

  get line(): string {
    return this.account.name;
  }
}

const sender = {
  set row(text: string) {
    addToAudience(text);
  },
};

function lineOf(card: { line: string }): string {
  return card.line;
}

function put(target: { row: string }, text: string): void {
  target.row = text;
}

export function enrol(account: Account): void {
  addToAudience(lineOf(new Card(account)));
  put(sender, account.name);
  put({ row: '' }, account.phone);
}
