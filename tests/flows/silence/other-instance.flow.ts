// One collection of several holds the labelled values.

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

class Outbox {
  readonly items: string[] = [];

  add(item: string): void {
    this.items.push(item);
  }
}

export function run(account: Account): void {
  const codes = new Outbox();
  const letters = new Outbox();
  codes.add(account.phone);
  letters.add(account.name);
  addToAudience(letters.items);
  addToAudience(codes.items);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
