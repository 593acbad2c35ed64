// Mixins over mixins: a method of the inner one is called by the outer one.

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

type Constructor<T> = new (...args: any[]) => T;

class Base {
  constructor(readonly account: Account) {}
}

function WithContact<T extends Constructor<Base>>(Parent: T) {
  return class extends Parent {
    contact(): string {
      return this.account.phone;
    }
  };
}

function WithLine<T extends Constructor<Base & { contact(): string }>>(Parent: T) {
  return class extends Parent {
    line(): string {
      return `${this.account.name};${this.contact()}`;
    }
  };
}

class Row extends WithLine(WithContact(Base)) {}

export function enrol(account: Account): void {
  const row = new Row(account);
  addToAudience(row.account.name);
  addToAudience(row.line());
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
