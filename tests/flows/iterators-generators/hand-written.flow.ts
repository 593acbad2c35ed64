// A hand-written iterator gives what its `next` puts into `value`.

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

function walk(accounts: readonly Account[]): Iterable<string> {
  return {
    [Symbol.iterator](): Iterator<string> {
      let at = 0;
      return {
        next(): IteratorResult<string> {
          const account = accounts[at++];
          return account ? { done: false, value: account.phone } : { done: true, value: undefined };
        },
      };
    },
  };
}

export function enrol(accounts: readonly Account[]): void {
  for (const contact of walk(accounts)) addToAudience(contact);
  //                                                  ^^^^^^^ security -> advertising: Account.phone
}
