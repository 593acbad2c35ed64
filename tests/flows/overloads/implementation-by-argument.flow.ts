// The implementation behind overloads runs for each of them.

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

// @filename: format.ts
export function format(text: string): string;
export function format(text: string, mode: 'count'): number;
export function format(text: string, mode?: 'count'): string | number {
  if (mode === 'count') return text.length;
  return `<${text}>`;
}

export class Formatter {
  line(text: string): string;
  line(texts: readonly string[]): string;
  line(input: string | readonly string[]): string {
    return typeof input === 'string' ? input : input.join();
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Formatter, format } from './format.ts';

export function enrol(account: Account): void {
  addToAudience(format(account.name));
  addToAudience(format(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new Formatter().line(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new Formatter().line([account.name]));
}
