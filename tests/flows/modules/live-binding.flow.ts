// A variable that its module changes later is seen changed by those who import it.

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

// @filename: current.ts
import type { Account } from './account.ts';

export let contact = '';
export let label = '';

export function login(account: Account): void {
  label = account.name;
  contact = account.phone;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { contact, label } from './current.ts';

export function enrol(): void {
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
