// The function that is called is chosen by a condition, a default or an index.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

type Read = (account: Account) => string;
const phone: Read = (account) => account.phone;
const name: Read = (account) => account.name;
const both = [name, phone] as const;

export function enrol(account: Account, verbose: boolean, given?: Read): void {
  addToAudience((verbose ? phone : name)(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience((given ?? phone)(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(both[0](account));
  addToAudience(both[1](account));
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
