// A method or an async function can be a sanitizer; its neighbour is none.

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

// @filename: statistics.ts
export class Statistics {
  private readonly seen: string[] = [];

  /** @sanitizes security Prefixes shared by fewer than fifty people are dropped. */
  async prefixes(phones: readonly string[]): Promise<string[]> {
    return phones.map((phone) => phone.slice(0, 3));
  }

  async suffixes(phones: readonly string[]): Promise<string[]> {
    return phones.map((phone) => phone.slice(-3));
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Statistics } from './statistics.ts';

export async function report(accounts: readonly Account[]): Promise<void> {
  const statistics = new Statistics();
  const phones = accounts.map((account) => account.phone);
  addToAudience(await statistics.prefixes(phones));
  addToAudience(await statistics.suffixes(phones));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
