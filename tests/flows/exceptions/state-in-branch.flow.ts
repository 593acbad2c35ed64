// A handler finds what a branch of the block had put together when a call failed.

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

export async function sync(account: Account, isNew: boolean, save: (row: object) => Promise<void>): Promise<void> {
  const row = { contact: '' };
  try {
    if (isNew) {
      row.contact = account.phone;
      await save(row);
      row.contact = '';
    } else return;
  } catch {
    addToAudience(row.contact);
    //            ^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
