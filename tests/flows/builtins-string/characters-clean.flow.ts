// Another text is put together from its characters.

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

function reversed(text: string): string {
  let result = '';
  for (const character of text) result = character + result;
  return result;
}

function shifted(text: string): string {
  const codes = [...text].map((_, at) => text.charCodeAt(at) + 1);
  return String.fromCharCode(...codes);
}

export function enrol(account: Account): void {
  addToAudience(reversed(account.name));
  addToAudience(shifted(account.name));
  addToAudience(reversed(account.phone).length);
}
