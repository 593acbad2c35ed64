// A Map's and a Set's `forEach` and copies give what is in them.

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

export function enrol(accounts: readonly Account[]): void {
  const contacts = new Map(accounts.map((account) => [account.name, account.phone]));
  contacts.forEach((contact, label) => {
    addToAudience(label);
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  });
  const copy = new Map([...contacts].filter(([label]) => label !== ''));
  addToAudience([...copy.keys()]);
  addToAudience([...copy.values()]);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const known = new Set(contacts.values());
  addToAudience(known.size);
  addToAudience([...known].sort());
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
