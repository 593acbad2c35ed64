// A call through an interface gives what any of its implementations returns.

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

// @filename: reader.ts
import type { Account } from './account.ts';

export interface ContactReader {
  read(account: Account): string;
  describe(account: Account): string;
}

export class PhoneReader implements ContactReader {
  read(account: Account): string {
    return account.phone;
  }

  describe(account: Account): string {
    return account.name;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import type { ContactReader } from './reader.ts';

export function enrol(account: Account, reader: ContactReader): void {
  addToAudience(reader.describe(account));
  addToAudience(reader.read(account));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
