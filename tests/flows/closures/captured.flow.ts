// A closure reads the captured variable when it is called.

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

export function enrol(account: Account, later: (job: () => void) => void): void {
  const contact = account.phone;
  later(() => {
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  });
}
