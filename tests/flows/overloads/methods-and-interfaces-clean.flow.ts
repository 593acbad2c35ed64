// An overloaded method gives what its implementation returns, and not what it logs.

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

declare const audit: { write(line: string): void };

class Formatter {
  of(account: Account): string;
  of(account: Account, loud: boolean): string;
  of(account: Account, loud = false): string {
    audit.write(account.phone);
    return loud ? account.name.toUpperCase() : account.name;
  }
}

export function enrol(account: Account): void {
  addToAudience(new Formatter().of(account, true));
}
