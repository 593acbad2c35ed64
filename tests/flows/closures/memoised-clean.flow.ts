// Two memoised functions have two memories.

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

// @filename: memoise.ts
export function memoise<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { memoise } from './memoise.ts';

const phoneOf = memoise((account: Account) => account.phone);
const nameOf = memoise((account: Account) => account.name);

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(phoneOf(account));
  addToAudience(nameOf(account));
}
