// The other instance of the same collection class is clean.

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

export function run(account: Account, flush: (box: Outbox) => void): void {
  const codes = new Outbox();
  codes.add(account.phone);
  flush(codes);
  const letters = new Outbox();
  letters.add(account.name);
  addToAudience(letters);
}
