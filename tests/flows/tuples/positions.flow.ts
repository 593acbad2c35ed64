// A tuple that a function returns keeps its positions apart.

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

// @filename: contact.ts
import type { Account } from './account.ts';

export function pair(account: Account): [label: string, contact: string] {
  return [account.name, account.phone];
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { pair } from './contact.ts';

export function enrol(account: Account): void {
  const [label, contact] = pair(account);
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(pair(account)[1]);
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
