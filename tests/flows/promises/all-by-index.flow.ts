// `Promise.all` keeps its results apart by index.

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

export async function enrol(account: Account, city: Promise<string>): Promise<void> {
  const phone = Promise.resolve(account.phone);
  const [contact, place] = await Promise.all([phone, city]);
  addToAudience(place);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  const results = await Promise.all([account].map(async ({ phone }) => phone));
  addToAudience(results);
  //            ^^^^^^^ security -> advertising: Account.phone
}
