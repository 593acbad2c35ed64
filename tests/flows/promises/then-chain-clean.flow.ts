// A `then` that returns something else ends the labelled part of the chain.

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

declare function sendCode(phone: string): Promise<boolean>;

export function enrol(load: () => Promise<Account>): Promise<void> {
  return load()
    .then((account) => account.phone)
    .then((phone) => sendCode(phone))
    .then((sent) => {
      addToAudience(sent);
    });
}
