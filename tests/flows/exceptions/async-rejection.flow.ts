// An async function that throws rejects its promise, which `await` and `catch` take.

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

async function sendCode(account: Account): Promise<void> {
  if (account.name === '') throw account.phone;
  await Promise.resolve();
}

export async function enrol(account: Account): Promise<void> {
  try {
    await sendCode(account);
  } catch (failed) {
    addToAudience(failed);
    //            ^^^^^^ security -> advertising: Account.phone
  }
  sendCode(account).catch((failed) => addToAudience(failed));
  //                                                ^^^^^^ security -> advertising: Account.phone
}
