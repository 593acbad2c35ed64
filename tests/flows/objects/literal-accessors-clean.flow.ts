// An accessor that returns only whether there is a value is clean.

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

export function card(account: Account): void {
  const view = {
    get hasContact(): boolean {
      return account.phone.length > 0;
    },
    get title(): string {
      return account.name;
    },
  };
  addToAudience(view.title);
  addToAudience(view.hasContact);
}
