// Functions that share a variable share what one of them puts into it.

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

// @filename: memory.ts
export function memory(): { put: (value: string) => void; get: () => string } {
  let held = '';
  return {
    put: (value) => {
      held = value;
    },
    get: () => held,
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { memory } from './memory.ts';

export function enrol(account: Account): void {
  const secret = memory();
  const open = memory();
  secret.put(account.phone);
  open.put(account.name);
  addToAudience(open.get());
  addToAudience(secret.get());
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
