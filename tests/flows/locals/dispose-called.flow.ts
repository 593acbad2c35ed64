// Leaving a block with `using` calls the dispose method of what it holds.

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

function lease(contact: string, label: string): Disposable {
  return {
    [Symbol.dispose]() {
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
    },
  };
}

export function enrol(account: Account): void {
  using held = lease(account.phone, account.name);
  void held;
}
