// A method that returns another sibling is clean.

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

export function person(account: Account, dial: (tel: string) => void): void {
  const entry = {
    tel: account.phone,
    title: account.name,
    call(): void {
      dial(this.tel);
    },
    toTitle(): string {
      return this.title;
    },
  };
  entry.call();
  addToAudience(entry.toTitle());
}
