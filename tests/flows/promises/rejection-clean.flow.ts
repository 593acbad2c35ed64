// The value of a promise is not the reason of its rejection, and `finally` gets neither.

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

declare function sendCode(phone: string): void;

export async function enrol(account: Account): Promise<void> {
  const loaded = Promise.resolve(account.phone);
  const state = { done: false };
  await loaded
    .then((phone) => {
      sendCode(phone);
      return account.name;
    })
    .finally(() => {
      state.done = true;
      addToAudience(state.done);
    })
    .then((name) => {
      addToAudience(name);
    });
}
