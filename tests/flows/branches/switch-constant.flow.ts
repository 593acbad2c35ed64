// A `switch` over a constant runs from the clause that fits through to the next `break`.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

const LEVEL = 2 as number;

export function columns(account: Account): void {
  let value = '';
  switch (1 + 1) {
    case 1:
      value = account.name;
      break;
    case LEVEL:
      value = account.phone;
    case 3:
      addToAudience(value);
      //            ^^^^^ security -> advertising: Account.phone
  }
}
