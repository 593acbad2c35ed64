// The second handler of `then` gets what a promise was rejected with.

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

function demand(account: Account): Promise<string> {
  return account.name === '' ? Promise.reject(account.phone) : Promise.resolve(account.name);
}

export function enrol(account: Account): void {
  void demand(account).then(addToAudience, (contact) => addToAudience(contact));
  //                                                                  ^^^^^^^ security -> advertising: Account.phone
}
