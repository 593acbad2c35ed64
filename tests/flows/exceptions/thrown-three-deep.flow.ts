// An error's content comes out of three calls to the handler.

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

class Refused extends Error {
  constructor(readonly contact: string) {
    super('refused');
  }
}

function check(contact: string): void {
  if (contact.startsWith('0')) throw new Refused(contact);
}

function checkAll(contacts: readonly string[]): void {
  for (const contact of contacts) check(contact);
}

export function run(account: Account): void {
  const work = (): void => checkAll([account.phone]);
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) addToAudience(error.contact);
    //                                          ^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
