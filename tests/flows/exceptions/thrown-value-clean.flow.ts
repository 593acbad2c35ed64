// A thrown value that is caught and used inside goes no further.

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

function verify(account: Account, log: (line: string) => void): void {
  try {
    throw new Rejected(account.phone);
  } catch (error) {
    if (error instanceof Rejected) log(error.contact);
  }
  throw new Rejected(account.name);
}

export function retry(account: Account, log: (line: string) => void): void {
  try {
    verify(account, log);
  } catch (error) {
    if (error instanceof Rejected) addToAudience(error.contact);
  }
}
