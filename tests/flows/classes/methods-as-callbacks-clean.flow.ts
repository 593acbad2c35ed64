// A method that is bound to one object finds nothing of another.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

class Formatter {
  constructor(private readonly prefix: string) {}
  format(text: string): string {
    return `${this.prefix} ${text}`;
  }
}

export function enrol(account: Account): void {
  const phones = new Formatter(account.phone);
  const names = new Formatter(account.name);
  const lines = ['a', 'b'];
  lines.map(phones.format, phones);
  addToAudience(lines.map((line) => names.format(line)));
  addToAudience(lines.map(names.format, names));
}
