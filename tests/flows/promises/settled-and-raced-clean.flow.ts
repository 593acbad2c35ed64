// The outcome of the other promise is clean, and so is a rejection that nobody looks at.

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

export async function enrol(account: Account, title: Promise<string>): Promise<void> {
  const [, name] = await Promise.allSettled([Promise.resolve(account.phone), title]);
  if (name.status === 'fulfilled') addToAudience(name.value);
  addToAudience(await Promise.race([title, Promise.reject(account.phone)]));
  addToAudience(await Promise.any([Promise.reject(account.phone), title]));
}
