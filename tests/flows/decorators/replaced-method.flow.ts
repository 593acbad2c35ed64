// A decorator that replaces a method calls the method that it replaces.

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

function logged<This, Args extends unknown[], R>(
  method: (this: This, ...args: Args) => R,
  _context: ClassMethodDecoratorContext,
): (this: This, ...args: Args) => R {
  return function (this: This, ...args: Args): R {
    return method.call(this, ...args);
  };
}

class Reader {
  constructor(private readonly account: Account) {}
  @logged
  read(): string {
    return this.account.phone;
  }
  @logged
  title(): string {
    return this.account.name;
  }
}

export function enrol(account: Account): void {
  const reader = new Reader(account);
  addToAudience(reader.title());
  addToAudience(reader.read());
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
