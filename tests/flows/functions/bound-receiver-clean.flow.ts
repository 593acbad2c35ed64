// One function that is bound to two objects gives of each what it has.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

interface Reader {
  text: string;
}

function first(this: Reader): string {
  return this.text;
}

export function enrol(account: Account): void {
  const phones = first.bind({ text: account.phone });
  const names = first.bind({ text: account.name });
  phones();
  addToAudience(names());
}
