// The loop's last assignment always is to something else.

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

export function enrol(accounts: Account[]): void {
  let contact = '';
  let account: Account | undefined;
  do {
    account = accounts.pop();
    contact = account?.phone ?? '';
    contact = contact === '' ? 'none' : 'one';
  } while (account?.name === '');
  addToAudience(contact);
}
