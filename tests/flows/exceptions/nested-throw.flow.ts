// A handler finds what was assigned before a throw within branches and endless loops.

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

export async function upload(account: Account, next: () => Promise<boolean>): Promise<void> {
  let contact = '';
  try {
    while (true) {
      contact = account.phone;
      if (await next()) throw new Error('stopped');
      contact = '';
    }
  } catch {
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  }
}
