// The function in the field was called with the phone elsewhere.

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

// @filename: formatter.ts
export class Formatter {
  digits = (text: string): string => text.replace(/\D/g, '');

  static line = (text: string): string => `<${text}>`;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Formatter } from './formatter.ts';

export function enrol(account: Account, formatter: Formatter, verify: (text: string) => void): void {
  verify(formatter.digits(account.phone));
  verify(Formatter.line(account.phone));
  addToAudience(formatter.digits(account.name));
  addToAudience(Formatter.line(account.name));
}
