// A method of an object literal reads its siblings through `this`.

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

export function person(account: Account): void {
  const entry = {
    tel: account.phone,
    title: account.name,
    toRow(): string[] {
      return [this.title, this.tel];
    },
    toTitle(): string {
      return this.title;
    },
  };
  addToAudience(entry.toTitle());
  addToAudience(entry.toRow());
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
