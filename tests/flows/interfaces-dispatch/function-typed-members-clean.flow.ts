// A list of columns that leaves the contact column out gives no contact.

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

export const internal: readonly Column[] = [contact, greeting];
const open: readonly Column[] = [greeting];

export function enrol(account: Account): void {
  for (const column of open) addToAudience(column.read(account));
}
