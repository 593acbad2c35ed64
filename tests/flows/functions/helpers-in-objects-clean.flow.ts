// A helper in an object, a static field or an instance's field gives each call its own result.

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

// @filename: text.ts
export const text = {
  clean: (value: string): string => value.trim(),
};

export class Text {
  static upper = (value: string): string => value.toUpperCase();
  quoted = (value: string): string => `'${value}'`;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { text, Text } from './text.ts';

const own = { pad: (value: string): string => value.padEnd(4) };

export function enrol(account: Account): void {
  const quotes = new Text();
  text.clean(account.phone);
  Text.upper(account.phone);
  quotes.quoted(account.phone);
  own.pad(account.phone);
  addToAudience(text.clean(account.name));
  addToAudience(Text.upper(account.name));
  addToAudience(quotes.quoted(account.name));
  addToAudience(own.pad(account.name));
}
