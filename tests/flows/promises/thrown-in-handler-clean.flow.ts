// The rejection of a handler is no outcome, and nobody catches it without waiting.

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

export function enrol(account: Account, ready: Promise<string>): void {
  ready
    .then((list) => {
      if (list === '') throw account.phone;
      return list;
    })
    .then((list) => addToAudience(list));
  try {
    void ready.finally(() => {
      throw account.phone;
    });
  } catch (failed) {
    addToAudience(failed);
  }
}
