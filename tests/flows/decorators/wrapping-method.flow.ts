// A method decorator that wraps the method passes arguments and results on.

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

// @filename: logged.ts
export function logged<This, Args extends unknown[], R>(
  method: (this: This, ...rest: Args) => R,
  _context: ClassMethodDecoratorContext,
) {
  return function (this: This, ...rest: Args): R {
    const result = method.call(this, ...rest);
    return result;
  };
}

// @filename: view.ts
import type { Account } from './account.ts';
import { logged } from './logged.ts';

export class View {
  constructor(private readonly account: Account) {}

  @logged
  contact(): string {
    return this.account.phone;
  }

  @logged
  label(): string {
    return this.account.name;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { View } from './view.ts';

export function enrol(account: Account): void {
  const view = new View(account);
  addToAudience(view.label());
  addToAudience(view.contact());
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
