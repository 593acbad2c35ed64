// Replacing in other text with other text is clean.

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

export function enrol(account: Account): void {
  addToAudience('to: %'.replace('%', account.name));
  account.name.replace(/\w+/g, (word) => {
    addToAudience(word);
    return '*';
  });
  account.phone.replace(/\d+/g, () => '*');
  addToAudience(/(?<first>\w)/.exec(account.name)?.groups?.['first']);
}
