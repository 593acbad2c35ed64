// A promise that is resolved with a function gives the function to all who wait for it.

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

function later(account: Account): Promise<() => string> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(() => account.phone);
    }, 10);
  });
}

export async function enrol(account: Account): Promise<void> {
  const contact = await later(account);
  addToAudience(contact());
  //            ^^^^^^^^^ security -> advertising: Account.phone
}
