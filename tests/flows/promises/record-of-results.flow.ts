// Entries that are awaited together become a record.

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

declare function lookup(text: string): Promise<string>;

export async function enrol(accounts: Account[]): Promise<void> {
  const rows = await Promise.all(accounts.map(async (account) => [account.name, await lookup(account.phone)] as const));
  addToAudience(Object.fromEntries(rows)['ann']);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const { contact, title } = await Promise.resolve({ contact: accounts[0]?.phone, title: accounts[0]?.name });
  addToAudience(title);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
