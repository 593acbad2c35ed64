// A function among the options of another is called with its data.

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

// @filename: importer.ts
import type { Account } from './account.ts';

export interface ImportOptions {
  onContact?: (contact: string) => void;
  onLabel?: (label: string) => void;
}

export function importAll(accounts: readonly Account[], { onContact = () => {}, onLabel }: ImportOptions = {}): void {
  for (const account of accounts) {
    onContact(account.phone);
    onLabel?.(account.name);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { importAll } from './importer.ts';

export function enrol(accounts: readonly Account[]): void {
  importAll(accounts, { onLabel: (label) => addToAudience(label) });
  importAll(accounts, { onContact: (contact) => addToAudience(contact) });
  //                                                          ^^^^^^^ security -> advertising: Account.phone
}
