// Each `then` gets what the one before it returned.

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

export function enrol(load: () => Promise<Account>): Promise<void> {
  return load()
    .then((account) => ({ tel: account.phone, title: account.name }))
    .then((row) => Promise.resolve(row))
    .then(({ tel, title }) => {
      addToAudience(title);
      addToAudience(tel);
      //            ^^^ security -> advertising: Account.phone
    });
}
