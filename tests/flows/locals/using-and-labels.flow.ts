// Labelled statements, blocks and `using` declarations carry labels like any other statement.

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

class Session implements Disposable {
  contact = '';
  [Symbol.dispose](): void {
    this.contact = '';
  }
}

export function open(account: Account, skip: boolean): void {
  using session = new Session();
  let line = account.name;
  fill: {
    if (skip) break fill;
    session.contact = account.phone;
    line = session.contact;
  }
  addToAudience(line);
  //            ^^^^ security -> advertising: Account.phone
}
