// A helper in an object, a static field or an instance's field passes on what it is given.

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
  addToAudience(text.clean(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Text.upper(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(quotes.quoted(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(own.pad(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
