// An iterator that counts gives numbers.

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
// @filename: cursor.ts
import type { Account } from './account.ts';

export class Positions implements Iterable<number> {
  constructor(private readonly accounts: readonly Account[]) {}

  [Symbol.iterator](): Iterator<number> {
    let at = 0;
    const count = this.accounts.length;
    return { next: () => (at < count ? { done: false, value: at++ } : { done: true, value: undefined }) };
  }

  phones(): readonly string[] {
    return this.accounts.map((account) => account.phone);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Positions } from './cursor.ts';

export function enrol(accounts: readonly Account[], sendCode: (phones: readonly string[]) => void): void {
  const positions = new Positions(accounts);
  sendCode(positions.phones());
  for (const position of positions) addToAudience(position);
}
