// A rejected promise gives its reason to `catch` and to the `catch` block around an `await`.

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

export async function enrol(account: Account): Promise<void> {
  const failed = Promise.reject<string>(account.phone);
  await failed.catch((reason: unknown) => {
    addToAudience(reason);
    //            ^^^^^^ security -> advertising: Account.phone
  });
  try {
    await failed;
  } catch (reason) {
    addToAudience(reason);
    //            ^^^^^^ security -> advertising: Account.phone
  }
}
