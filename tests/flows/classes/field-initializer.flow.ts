// A field's initializer and its arrow function see the fields before it through `this`.

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

declare function currentAccount(): Account;

class View {
  private readonly account = currentAccount();
  readonly contact = this.account.phone;
  readonly title = this.account.name;
  readonly print = (): string => `call ${this.contact}`;
  readonly greet = (): string => `hello ${this.title}`;
}

export function enrol(): void {
  const view = new View();
  addToAudience(view.title);
  addToAudience(view.greet());
  addToAudience(view.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(view.print());
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
