// A module's namespace is an object: it is destructured, passed on and exported again.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: session.ts
import type { Account } from './account.ts';

declare const account: Account;

export const contact = account.phone;
export const title = account.name;
export default account;

// @filename: barrel.ts
import * as session from './session.ts';

export { contact as phone } from './session.ts';
export default session;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import barrel, { phone } from './barrel.ts';
import * as session from './session.ts';

function contactOf(from: { contact: string }): string {
  return from.contact;
}

export function enrol(): void {
  const { contact, title } = session;
  addToAudience(title);
  addToAudience(barrel.title);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(barrel.contact);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(contactOf(session));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
