// An error thrown by an executor or a handler rejects the promise.

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

export async function enrol(account: Account, ready: Promise<void>): Promise<void> {
  new Promise(() => {
    throw account.phone;
  }).catch((failed) => addToAudience(failed));
  //                                 ^^^^^^ security -> advertising: Account.phone
  const failing = ready.then(() => {
    throw account.phone;
  });
  failing.then(() => addToAudience(account.name)).catch((failed) => addToAudience(failed));
  //                                                                              ^^^^^^ security -> advertising: Account.phone
  try {
    await ready.finally(() => {
      throw account.phone;
    });
  } catch (failed) {
    addToAudience(failed);
    //            ^^^^^^ security -> advertising: Account.phone
  }
}
