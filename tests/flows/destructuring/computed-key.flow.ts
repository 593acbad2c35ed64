// A computed key of constant value takes exactly that member.

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

const CONTACT = 'phone';
const LABEL = 'name';

export function pick(account: Account): void {
  const { [CONTACT]: contact, [LABEL]: label } = account;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(label);
}
