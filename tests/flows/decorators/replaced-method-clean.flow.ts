// A decorator that replaces a method with another one gives what that one gives.

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

function masked<This>(
  _method: (this: This) => string,
  _context: ClassMethodDecoratorContext,
): (this: This) => string {
  return () => '***';
}

class Reader {
  constructor(readonly account: Account) {}
  title(): string {
    return this.account.name;
  }
}

class Masked extends Reader {
  @masked
  override title(): string {
    return this.account.name;
  }
}

export function enrol(account: Account): void {
  addToAudience(new Masked(account).title());
}
