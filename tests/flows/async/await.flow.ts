// `await` gives the value of the promise an async function returns.

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

// @filename: load.ts
import type { Account } from './account.ts';

export async function loadContact(load: () => Promise<Account>): Promise<string> {
  const account = await load();
  return account.phone;
}

export async function loadLabel(load: () => Promise<Account>): Promise<string> {
  return (await load()).name;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { loadContact, loadLabel } from './load.ts';

export async function enrol(load: () => Promise<Account>): Promise<void> {
  addToAudience(await loadLabel(load));
  addToAudience(await loadContact(load));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
