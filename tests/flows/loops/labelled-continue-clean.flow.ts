// The outer loop empties the variable in each round before it continues.

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

export function enrol(groups: readonly (readonly Account[])[]): void {
  let found = '';
  groups: for (const group of groups) {
    found = '';
    addToAudience(found);
    for (const account of group) {
      if (account.name === '') continue groups;
      found = account.phone;
      if (account.name === 'Ada') continue groups;
    }
    found = '';
  }
}
