// The promise is resolved with a function that gives something else.

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

function later(account: Account, verify: (text: string) => void): Promise<() => string> {
  return new Promise((resolve) => {
    setTimeout(() => {
      verify(account.phone);
      resolve(() => account.name);
    }, 10);
  });
}

export async function enrol(account: Account, verify: (text: string) => void): Promise<void> {
  const contact = await later(account, verify);
  addToAudience(contact());
}
