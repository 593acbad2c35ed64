// The class that was made from the name keeps the name.

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

// @filename: rows.ts
export function rowClass(contact: string) {
  return class {
    readonly at = 0;

    read(): string {
      return contact;
    }
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { rowClass } from './rows.ts';

export function enrol(account: Account, verify: (row: { read(): string }) => void): void {
  const NameRow = rowClass(account.name);
  const PhoneRow = rowClass(account.phone);
  addToAudience(new NameRow().read());
  verify(new PhoneRow());
  addToAudience(new PhoneRow().at);
}
