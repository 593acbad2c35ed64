// An object that was handed on before shows there what is written into it later.

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

interface Row {
  contact: string;
}

const queue: Row[] = [];

function register(row: Row): void {
  queue.push(row);
}

export function flush(): void {
  for (const row of queue) addToAudience(row.contact);
  //                                     ^^^^^^^^^^^ MISSING security -> advertising: Account.phone
}

export function prepare(account: Account): void {
  const row: Row = { contact: '' };
  register(row);
  row.contact = account.phone;
}
