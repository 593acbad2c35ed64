// A `switch` joins its clauses, including the one that falls through.

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

export function column(account: Account, kind: 'phone' | 'mobile' | 'name'): void {
  let value = '';
  switch (kind) {
    case 'phone':
      value = account.phone;
    case 'mobile':
      addToAudience(value);
      //            ^^^^^ security -> advertising: Account.phone
      break;
    case 'name':
      value = account.name;
      addToAudience(value);
  }
  addToAudience(value);
  //            ^^^^^ security -> advertising: Account.phone
}
