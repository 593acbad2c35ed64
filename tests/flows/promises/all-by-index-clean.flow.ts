// The result at the other index is clean.

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

export async function enrol(account: Account, city: Promise<string>, verify: (phone: string) => void): Promise<void> {
  const [contact, place] = await Promise.all([Promise.resolve(account.phone), city]);
  verify(contact);
  addToAudience(place);
}
