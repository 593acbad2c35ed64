// Members of function type are called on whichever object was given.

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

interface Column {
  readonly title: string;
  readonly read: (account: Account) => string;
}

const contact: Column = { title: 'contact', read: (account) => account.phone };
const greeting: Column = { title: 'greeting', read: ({ name }) => `Dear ${name}` };

function cell(column: Column, account: Account): string {
  return `${column.title}: ${column.read(account)}`;
}

export function enrol(account: Account): void {
  addToAudience(cell(greeting, account));
  addToAudience(cell(contact, account));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
