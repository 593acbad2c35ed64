// A function that is bound to an object finds that object's members, with no argument bound.

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

interface Reader {
  read(): string;
  label(): string;
}

function first(this: Reader): string {
  return this.read();
}

export function enrol(account: Account): void {
  const reader: Reader = { read: () => account.phone, label: () => account.name };
  const readFirst = first.bind(reader);
  addToAudience(reader.label());
  addToAudience(readFirst());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
