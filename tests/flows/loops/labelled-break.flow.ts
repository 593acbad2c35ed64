// `break` of an outer loop leaves with what was found.

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

function find(groups: readonly (readonly Account[])[], wanted: string): string {
  let found = 'nobody';
  search: for (const group of groups) {
    for (const account of group) {
      if (account.name !== wanted) continue;
      found = account.phone;
      break search;
    }
    found = 'nobody yet';
  }
  return found;
}

export function enrol(groups: readonly (readonly Account[])[]): void {
  addToAudience(find(groups, 'Ada'));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
