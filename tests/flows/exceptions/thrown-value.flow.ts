// A thrown value arrives in the `catch` around the call that throws it.

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

class Rejected extends Error {
  constructor(readonly contact: string) {
    super('rejected');
  }
}

function verify(account: Account): void {
  throw new Rejected(account.phone);
}

export function retry(account: Account): void {
  try {
    verify(account);
  } catch (error) {
    if (error instanceof Rejected) addToAudience(error.contact);
    //                                           ^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
