// Functions stored in an object, an array or a map are called with what the caller passes.

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

const columns = {
  contact: (account: Account) => account.phone,
  title: (account: Account) => account.name,
};
const handlers = new Map<string, (account: Account) => void>();
handlers.set('enrol', (account) => {
  addToAudience(columns.contact(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
});
handlers.set('greet', (account) => {
  addToAudience(columns.title(account));
});

export function dispatch(name: string, account: Account): void {
  handlers.get(name)?.(account);
  const readers = [columns.title, columns.contact] as const;
  addToAudience(readers[0](account));
  addToAudience(readers[1](account));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
