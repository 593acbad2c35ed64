// A field initialized with the size of labelled data is clean.

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
  readonly digits = this.account.phone.length;
  readonly title = this.account.name;
  readonly greet = (): string => `hello ${this.title}`;
}

export function enrol(): void {
  const view = new View();
  addToAudience(view.digits);
  addToAudience(view.greet());
}
