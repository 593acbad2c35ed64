// The variable is emptied behind the `await`.

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

declare function load(page: number): Promise<Account[]>;

export async function enrol(pages: number): Promise<void> {
  let pending: string[] = [];
  for (let page = 0; page < pages; page++) {
    const accounts = await load(page);
    pending = accounts.map((account) => account.phone);
    pending = [];
    addToAudience(accounts.length);
  }
  addToAudience(pending);
}
