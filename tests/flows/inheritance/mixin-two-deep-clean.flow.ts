// A mixin that a class leaves out gives it nothing.

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
  contact(): string {
    return this.account.name;
  }
}

function WithContact<T extends Constructor<Base>>(Parent: T) {
  return class extends Parent {
    override contact(): string {
      return this.account.phone;
    }
  };
}

class Plain extends Base {}
export class Secure extends WithContact(Base) {}

export function enrol(account: Account): void {
  addToAudience(new Plain(account).contact());
}
