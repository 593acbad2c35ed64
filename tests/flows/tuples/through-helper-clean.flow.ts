// The other place of the pair.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

function pair<A, B>(first: A, second: B): readonly [A, B] {
  return [first, second];
}

const swapped = <A, B>([first, second]: readonly [A, B]): readonly [B, A] => [second, first];

export function run(account: Account, verify: (phone: string) => void): void {
  const [phone, ...others] = pair(account.phone, account.name);
  verify(phone);
  addToAudience(others);
  addToAudience(swapped(pair(account.name, account.phone))[1]);
}
