// Barrels re-export by name, by star, as a namespace and as default.

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

export const phoneOf = (account: Account): string => account.phone;
export default function nameOf(account: Account): string {
  return account.name;
}

// @filename: index.ts
export * from './audience.ts';
export * as contacts from './contact.ts';
export { phoneOf as contactOf, default as nameOf } from './contact.ts';

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience, contactOf, contacts, nameOf } from './index.ts';

export function enrol(account: Account): void {
  addToAudience(nameOf(account));
  addToAudience(contacts.default(account));
  addToAudience(contactOf(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(contacts.phoneOf(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
