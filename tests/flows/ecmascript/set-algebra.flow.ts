// The union of sets holds what either holds; a difference holds what the first holds.

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

export function enrol(account: Account): void {
  const phones = new Set([account.phone]);
  const names = new Set([account.name]);
  addToAudience([...names.union(phones)]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience([...phones.difference(new Set<string>())]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience([...names.symmetricDifference(phones)]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
